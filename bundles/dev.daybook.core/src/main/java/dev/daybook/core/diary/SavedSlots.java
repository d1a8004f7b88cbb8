/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.util.List;

import dev.daybook.core.journal.JournalReader;

/** The slots of what is held as rows. Not for several threads at once. */
final class SavedSlots {

	private final Rows rows = new Rows();
	private final Contents contents;
	private int last = -1;

	SavedSlots(JournalReader journal) {
		contents = new Contents(journal);
	}

	/**
	 * Adds a segment.
	 *
	 * @param first
	 *            first second of its slot
	 */
	void add(int sequence, long slot, String contract, int first, int end) {
		rows.add(slot, sequence, contract, first, end);
		last = sequence;
	}

	/** Adds a shot or a commit. */
	void add(int sequence, long slot, String contract) {
		rows.add(slot, sequence, contract);
		last = sequence;
	}

	/** Number of the record that was added last, -1 if there is none. */
	int last() {
		return last;
	}

	/** Index of the first row from a slot on. */
	int from(long slot) {
		return rows.from(slot);
	}

	boolean isIn(long slot, int row) {
		return row < rows.size() && rows.slot(row) == slot;
	}

	int sequence(int row) {
		return rows.sequence(row);
	}

	/** The book with what a row stands for, or with its time alone. */
	SlotBook apply(int row, SlotBook book, boolean whole) {
		if (whole) {
			return contents.get(rows.sequence(row)).apply(book);
		}
		return rows.isTime(row) ? book.with(time(row)) : book;
	}

	boolean concerns(long slot, String contract) {
		for (var row = from(slot); isIn(slot, row); row++) {
			if (rows.contract(row).equals(contract)) {
				return true;
			}
		}
		return false;
	}

	/** The first slot from a number on. */
	long next(long slot, long none) {
		var row = from(slot);
		return row < rows.size() ? rows.slot(row) : none;
	}

	/** The last slot before a number. */
	long before(long slot, long none) {
		var row = from(slot) - 1;
		return row < 0 ? none : rows.slot(row);
	}

	private Part time(int row) {
		return new Part(rows.contract(row), rows.first(row), rows.end(row), Minutes.NONE, List.of(), "",
				Part.Kind.TRACKED, "", null);
	}
}
