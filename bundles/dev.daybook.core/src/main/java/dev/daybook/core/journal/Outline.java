/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the envelope of a record tells, once the whole record was checked.
 *
 * @param sequence
 *            number of the record
 * @param at
 *            UTC instant of what it tells, as it stands there
 * @param second
 *            the second of it, from 1970 on
 * @param type
 *            see {@link RecordType}
 * @param contract
 *            identifier of the contract, or {@code null}
 * @param seconds
 *            seconds of the envelope
 * @param erased
 *            whether the body was erased
 * @param plain
 *            whether the body says of contract and time what the envelope says, and changes no other record: then it is
 *            read only when somebody asks for more
 * @param about
 *            if plain, the begin of the time that it is about, in seconds from 1970 on: as a rule {@code second}, for
 *            the answer to an absence the begin of that one
 * @param previous
 *            hash of the record before
 * @param hash
 *            hash of this record
 */
record Outline(long sequence, String at, long second, String type, @Nullable String contract, long seconds,
		boolean erased, boolean plain, long about, Hash previous, Hash hash) {

	static Outline of(JournalRecord saved) {
		var told = saved.envelope();
		return new Outline(told.sequence(), told.at().toString(), told.at().getEpochSecond(), told.type(),
				told.contract(), told.seconds(), saved.body() == null, false, 0, told.previous(), saved.hash());
	}

	Envelope envelope(Hash commitment) {
		var instant = at.length() == UtcText.LENGTH ? Instant.ofEpochSecond(second) : UtcText.instant(at);
		return new Envelope(sequence, instant, type, contract, seconds, previous, commitment);
	}

	/** Whether this record comes right after {@code head} in the same journal. */
	boolean follows(Head head) {
		return sequence == head.size() && previous.equals(head.hash());
	}

	/** Where the journal ends when this is its last record. */
	Head head() {
		return new Head(sequence + 1, hash);
	}
}
