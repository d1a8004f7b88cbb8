/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.daybook.core.segment.Shot;

/** Makes what the diary shows out of what was saved. Not for several threads at once. */
final class Assembler {

	/** Commits that a later one took the place of. */
	private final Set<String> amended = new HashSet<>();

	void amend(String hash) {
		amended.add(hash);
	}

	/** The segments of a slot by contract. */
	List<DiarySegment> segments(Instant slot, SlotBook book) {
		var parts = book.parts();
		List<DiarySegment> segments = new ArrayList<>(1);
		for (var contract : book.contracts()) {
			var segment = segment(slot, contract, book, parts);
			if (!segment.stretches().isEmpty() || !segment.shots().isEmpty() || !segment.commits().isEmpty()) {
				segments.add(segment);
			}
		}
		return segments;
	}

	private DiarySegment segment(Instant slot, String contract, SlotBook book, List<Part> parts) {
		var stretches = parts.stream().filter(p -> p.contract().equals(contract)).map(p -> Stretch.of(p, slot))
				.toList();
		var shots = book.shots().stream().filter(s -> s.contract().equals(contract))
				.filter(s -> s.state() == Shot.State.WITHHELD
						|| !book.isTaken(contract, Timeline.secondIn(slot, s.at()), parts))
				.toList();
		var commits = book.commits().stream().filter(c -> c.contract().equals(contract))
				.filter(c -> !amended.contains(c.hash()))
				.filter(c -> !book.isTaken(contract, Timeline.secondIn(slot, c.at()), parts)).toList();
		return DiarySegment.of(slot, contract, stretches, shots, commits, book.corrected(contract));
	}

	/** The time of any contract inside of {@code [from, to)}, cut to it. */
	static List<Stretch> stretches(Instant slot, SlotBook book, Instant from, Instant to) {
		var first = Math.max(0, Timeline.secondIn(slot, from));
		var end = Math.min(Timeline.SLOT, Timeline.secondIn(slot, to));
		return book.parts().stream()
				.filter(p -> p.first() < end && first < p.end())
				.map(p -> Stretch.of(p.cut(Math.max(first, p.first()), Math.min(end, p.end())), slot)).toList();
	}

	/** The records of edits that are in effect in a slot. */
	static List<EditedRange> edits(Instant slot, SlotBook book) {
		var entries = Ownership.inEffect(book.entries());
		List<EditedRange> edits = new ArrayList<>();
		for (var i = 0; i < entries.size(); i++) {
			var entry = entries.get(i);
			var mark = entry.edit();
			if (mark != null) {
				var overlaid = entries.subList(i + 1, entries.size()).stream()
						.anyMatch(later -> later.meets(entry) && !isOf(later, mark.id()));
				edits.add(new EditedRange(mark, entry.owner(), slot.plusSeconds(entry.first()),
						slot.plusSeconds(entry.end()), overlaid));
			}
		}
		return edits;
	}

	private static boolean isOf(Entry entry, String id) {
		var mark = entry.edit();
		return mark != null && mark.id().equals(id);
	}
}
