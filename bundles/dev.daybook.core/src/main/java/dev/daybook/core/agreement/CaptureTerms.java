/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import dev.daybook.core.contract.Contract;

/**
 * What a person has to know of a contract before it is tracked. When any of it changes, it is to be agreed to again.
 *
 * @param client
 *            who sees it, empty if nobody but the person does
 * @param shotsPerSegment
 *            pictures in each ten minutes, 0 for none
 * @param hours
 *            in which pictures are taken, as {@link dev.daybook.core.contract.CaptureHours#text} has it; empty for all
 *            hours, or if there are no pictures
 * @param retentionDays
 *            days that pictures are kept after the end of their week, 0 if there are none
 * @param projectNames
 *            whether names of projects and repositories may be told
 * @param fileNames
 *            whether names of files may be told
 * @param revision
 *            of what Daybook captures at all, see {@link #REVISION}
 */
public record CaptureTerms(String client, int shotsPerSegment, String hours, int retentionDays,
		boolean projectNames, boolean fileNames, int revision) {

	/** Raised when Daybook begins to capture something that nobody could have agreed to before. */
	public static final int REVISION = 1;

	/** What holds for a contract at a moment. */
	public static CaptureTerms of(Contract contract, Instant when) {
		var terms = contract.termsAt(when);
		var shots = terms.capture().shotsPerSegment();
		return new CaptureTerms(Contract.staysHere(contract.id()) ? "" : contract.client(), shots,
				shots == 0 ? "" : terms.capture().hours().text(), shots == 0 ? 0 : terms.retentionDays(),
				terms.projectNames(), terms.fileNames(), REVISION);
	}

	/** Whether pictures are taken. */
	public boolean shots() {
		return shotsPerSegment > 0;
	}

	/** Whether nobody but the person sees anything. */
	public boolean ownEyesOnly() {
		return client.isEmpty();
	}

	/**
	 * SHA-256 of all of it, 64 hexadecimal digits: of its values in the order of this record, each with a line feed
	 * behind it.
	 */
	public String hash() {
		var text = client + '\n' + shotsPerSegment + '\n' + hours + '\n' + retentionDays + '\n' + projectNames
				+ '\n' + fileNames + '\n' + revision + '\n';
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}
}
