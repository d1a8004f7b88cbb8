/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.erasure;

import java.time.Instant;
import java.util.List;

/**
 * Tells that the content of records was erased. Their envelopes stand, and with them time, chain and proofs.
 *
 * @param contract
 *            identifier of the contract that all of them belong to
 * @param records
 *            what was erased
 * @param reason
 *            in the person's words, or of a rule such as retention; may be empty
 * @param who
 *            who erased it
 * @param when
 *            when, UTC
 */
public record Erasure(String contract, List<Erased> records, String reason, String who, Instant when) {

	/** Most records of one erasure; more are erased by several. */
	public static final int MAX_RECORDS = 1000;

	/** Longest reason, in characters. */
	public static final int MAX_REASON = 500;

	/**
	 * A record without content, as its envelope has it.
	 *
	 * @param sequence
	 *            its number
	 * @param type
	 *            see {@code RecordType}
	 * @param at
	 *            its instant, UTC
	 * @param seconds
	 *            its seconds, which stay
	 */
	public record Erased(long sequence, String type, Instant at, long seconds) {
	}

	public Erasure {
		if (records.isEmpty() || records.size() > MAX_RECORDS) {
			throw new IllegalArgumentException("An erasure is about 1 to " + MAX_RECORDS + " records.");
		}
		if (reason.codePointCount(0, reason.length()) > MAX_REASON) {
			throw new IllegalArgumentException("A reason has at most " + MAX_REASON + " characters.");
		}
		records = List.copyOf(records);
	}

	/** Numbers of the records. */
	public List<Long> sequences() {
		return records.stream().map(Erased::sequence).toList();
	}
}
