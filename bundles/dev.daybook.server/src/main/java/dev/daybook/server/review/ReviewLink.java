/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;

import dev.daybook.server.config.Secret;

/** The signed link that opens one contract's diary to its client. Safe from any thread. */
public final class ReviewLink {

	private final Secret secret;

	public ReviewLink(Secret secret) {
		this.secret = secret;
	}

	/**
	 * Path and query of the link.
	 *
	 * @param until
	 *            last day, in UTC, on which the link opens
	 */
	public String path(String contract, LocalDate until) {
		return "/review/" + URLEncoder.encode(contract, StandardCharsets.UTF_8) + "?until=" + until + "&sig="
				+ signature(contract, until.toString());
	}

	/** Whether the link was made here and still opens. */
	boolean opens(String contract, String until, String signature, Instant now) {
		var right = signature(contract, until).getBytes(StandardCharsets.UTF_8);
		// Compared in constant time, and before the date is looked at: nothing can be learnt by trying.
		return MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8)) && isOpenOn(until, now);
	}

	private static boolean isOpenOn(String until, Instant now) {
		try {
			return !now.atOffset(ZoneOffset.UTC).toLocalDate().isAfter(LocalDate.parse(until));
		} catch (DateTimeException e) {
			return false;
		}
	}

	private String signature(String contract, String until) {
		return Base64.getUrlEncoder().withoutPadding()
				.encodeToString(secret.sign("review\n" + contract + "\n" + until));
	}
}
