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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.daybook.core.journal.JournalReader;

/**
 * What rows stand for, read from the journal when somebody asks for it. The last few weeks that were asked for stay in
 * memory. Not for several threads at once.
 */
final class Contents {

	/** Records read at a time: those of a long day. */
	private static final int AT_ONCE = 64;
	private static final int KEPT = 64;

	private final JournalReader journal;
	private final Map<Integer, List<UnaryOperator<SlotBook>>> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

	Contents(JournalReader journal) {
		this.journal = journal;
	}

	/**
	 * What a record does to its slot.
	 *
	 * @throws UncheckedIOException
	 *             with a sentence for the person, if it cannot be read any more
	 */
	UnaryOperator<SlotBook> get(int sequence) {
		var block = sequence / AT_ONCE;
		var changes = kept.get(block);
		if (changes == null) {
			changes = read(block * AT_ONCE);
			kept.put(block, changes);
			if (kept.size() > KEPT) {
				kept.remove(kept.keySet().iterator().next());
			}
		}
		return changes.get(sequence % AT_ONCE);
	}

	private List<UnaryOperator<SlotBook>> read(int from) {
		try {
			List<UnaryOperator<SlotBook>> changes = new ArrayList<>(AT_ONCE);
			for (var saved : journal.read(from, AT_ONCE)) {
				changes.add(Records.change(saved));
			}
			return changes;
		} catch (IOException e) {
			throw new UncheckedIOException(e.getMessage(), e);
		}
	}
}
