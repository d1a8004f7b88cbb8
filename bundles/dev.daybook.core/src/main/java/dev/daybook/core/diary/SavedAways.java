/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;

/** Absences and answers of which only the begin of the absence is held, until they are asked for. */
final class SavedAways {

	private final JournalReader journal;
	private final Rows rows = new Rows();
	private final BitSet read = new BitSet();

	SavedAways(JournalReader journal) {
		this.journal = journal;
	}

	void add(int sequence, String contract, long second) {
		rows.add(Math.floorDiv(second, (long) Timeline.SLOT), sequence, contract);
	}

	/**
	 * Records about absences that begin in {@code [from, to)}, in the order in which they were saved, and maybe about
	 * some that begin just before or after. Each is given once.
	 *
	 * @throws UncheckedIOException
	 *             with a sentence for the person, if they cannot be read any more; then the next call tries again
	 */
	List<JournalRecord> take(Instant from, Instant to) {
		var last = Timeline.number(to);
		var first = rows.from(Timeline.number(from));
		List<Integer> wanted = new ArrayList<>();
		var row = first;
		for (; row < rows.size() && rows.slot(row) <= last; row++) {
			if (!read.get(row)) {
				wanted.add(rows.sequence(row));
			}
		}
		wanted.sort(null);
		List<JournalRecord> found = new ArrayList<>(wanted.size());
		for (var sequence : wanted) {
			found.addAll(read(sequence));
		}
		read.set(first, row);
		return found;
	}

	boolean concerns(String contract) {
		for (var row = 0; row < rows.size(); row++) {
			if (rows.contract(row).equals(contract)) {
				return true;
			}
		}
		return false;
	}

	private List<JournalRecord> read(int sequence) {
		try {
			return journal.read(sequence, 1);
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
	}
}
