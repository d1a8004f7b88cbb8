/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/** Gives drafts their places in the chain, and makes the lines of all of them for one write. For one thread. */
final class Batch {

	private final RandomGenerator random;
	private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
	private final List<Integer> ends = new ArrayList<>();
	private final List<JournalRecord> records = new ArrayList<>();
	private Head head;

	Batch(Head head, RandomGenerator random) {
		this.head = head;
		this.random = random;
	}

	void add(Draft draft) {
		var salt = new byte[Body.SALT_BYTES];
		random.nextBytes(salt);
		var body = new Body(HexFormat.of().formatHex(salt), draft.data());
		var envelope = new Envelope(head.size(), draft.at(), draft.type(), draft.contract(), draft.seconds(),
				head.hash(), body.commitment());
		lines.writeBytes(Line.of(body.canonical()));
		var canonical = envelope.canonical();
		lines.writeBytes(Line.of(canonical));
		ends.add(lines.size());
		records.add(new JournalRecord(envelope, body));
		head = new Head(head.size() + 1, Hash.ofLeaf(canonical));
	}

	byte[] bytes() {
		return lines.toByteArray();
	}

	/** The records in order. */
	List<JournalRecord> records() {
		return records;
	}

	/** Where the journal ends once the batch is saved. */
	Head head() {
		return head;
	}

	/** Remembers where the records stand, given where the batch was written. */
	void place(int file, long offset, Places places) {
		var from = 0;
		for (var end : ends) {
			places.add(file, offset + from, end - from);
			from = end;
		}
	}
}
