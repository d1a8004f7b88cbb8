/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;

/** A journal without a disk: the chain is real. */
final class MemoryJournal implements JournalReader {

	private final String id;
	private final RandomGenerator random;
	private final List<JournalRecord> records = new ArrayList<>();

	MemoryJournal(RandomGenerator random) {
		this.random = random;
		var hex = HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(random.nextLong());
		this.id = hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public synchronized Head head() {
		return records.isEmpty() ? Head.EMPTY : Head.after(records.getLast());
	}

	@Override
	public synchronized List<JournalRecord> read(long from, int limit) {
		var start = (int) Math.min(from, records.size());
		return List.copyOf(records.subList(start, Math.min(records.size(), start + limit)));
	}

	synchronized JournalRecord append(Draft draft) {
		var salt = new byte[Body.SALT_BYTES];
		random.nextBytes(salt);
		var body = new Body(HexFormat.of().formatHex(salt), draft.data());
		var head = head();
		var saved = new JournalRecord(new Envelope(head.size(), draft.at(), draft.type(), draft.contract(),
				draft.seconds(), head.hash(), body.commitment()), body);
		records.add(saved);
		return saved;
	}

	/** Goes back to an older copy. */
	synchronized void cutTo(int size) {
		records.subList(size, records.size()).clear();
	}
}
