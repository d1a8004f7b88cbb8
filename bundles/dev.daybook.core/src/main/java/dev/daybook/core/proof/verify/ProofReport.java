/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.verify;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.record.KeyChange.Cause;
import dev.daybook.core.time.Discontinuity;

/**
 * What a journal proves, and what it does not.
 *
 * @param journal
 *            its identifier, empty if the first record does not tell
 * @param person
 *            who keeps it, as the first record says; empty if it does not tell
 * @param device
 *            on which device; empty if the first record does not tell
 * @param records
 *            records that are a chain from the first on
 * @param first
 *            instant of the first one, {@code null} if there is none
 * @param last
 *            instant of the last one, {@code null} if there is none
 * @param root
 *            root of the tree of all of them
 * @param seconds
 *            seconds by record type: {@code segment} is tracked, {@code manual} entered by hand
 * @param keys
 *            which key signed from when on
 * @param checkpoints
 *            checkpoints that are right
 * @param signed
 *            how many records the biggest of them covers; what comes after is not signed
 * @param seen
 *            what servers signed, in the order of the journal
 * @param erased
 *            records whose content was taken away
 * @param notices
 *            what was mended in the journal
 * @param discontinuities
 *            where the clocks did not pass normally
 * @param problems
 *            what does not verify, in order; empty if all does
 */
public record ProofReport(String journal, String person, String device, long records, @Nullable Instant first,
		@Nullable Instant last, Hash root, Map<String, Long> seconds, List<KeyPeriod> keys, long checkpoints,
		long signed, List<Seen> seen, List<Erased> erased, List<Notice> notices, List<Jump> discontinuities,
		List<Problem> problems) {

	/**
	 * A key that signed.
	 *
	 * @param record
	 *            number of its record
	 * @param at
	 *            instant of its record
	 * @param cause
	 *            {@link Cause#ROTATED} only if the hand-over verifies
	 */
	public record KeyPeriod(VerifierKey key, long record, Instant at, Cause cause) {
	}

	/**
	 * A server's statement.
	 *
	 * @param size
	 *            it had seen the records before this number
	 * @param server
	 *            the key that signed
	 * @param at
	 *            when, by the clock of whoever has that key
	 * @param trusted
	 *            whether it is known from elsewhere that the key is the server's; else anybody may have made it
	 */
	public record Seen(long record, long size, VerifierKey server, Instant at, boolean trusted) {
	}

	/**
	 * A record without content.
	 *
	 * @param when
	 *            when it was erased, {@code null} if no record tells
	 * @param who
	 *            who erased it, empty if no record tells
	 */
	public record Erased(long record, String type, Instant at, @Nullable Instant when, String who, String reason) {
	}

	/** What was mended, in the words of the record. */
	public record Notice(long record, Instant at, String text) {
	}

	/**
	 * A discontinuity.
	 *
	 * @param at
	 *            the last good tick
	 * @param kind
	 *            what the clocks tell, empty if the content was erased
	 */
	public record Jump(long record, Instant at, Optional<Discontinuity.Kind> kind) {
	}

	/**
	 * What does not verify.
	 *
	 * @param record
	 *            number of the record, or how many records there are for what should be behind them
	 * @param why
	 *            a sentence
	 */
	public record Problem(long record, String why) {
	}

	public ProofReport {
		seconds = Map.copyOf(seconds);
		keys = List.copyOf(keys);
		seen = List.copyOf(seen);
		erased = List.copyOf(erased);
		notices = List.copyOf(notices);
		discontinuities = List.copyOf(discontinuities);
		problems = List.copyOf(problems);
	}

	/** Whether all that is there verifies. It says nothing of what was never signed. */
	public boolean verifies() {
		return problems.isEmpty();
	}

	/** Seconds entered by hand. */
	public long manualSeconds() {
		return seconds.getOrDefault("manual", 0L);
	}

	/** When a trusted server had first seen a record, empty if none says so. */
	public Optional<Instant> firstSeen(long record) {
		return seen.stream().filter(Seen::trusted).filter(s -> s.size() > record).map(Seen::at)
				.min(Instant::compareTo);
	}
}
