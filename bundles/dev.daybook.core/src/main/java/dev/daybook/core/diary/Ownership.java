/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.daybook.core.correction.Effect.Erased;
import dev.daybook.core.correction.Effect.Memos;
import dev.daybook.core.correction.Effect.Restated;
import dev.daybook.core.correction.Effect.Split;
import dev.daybook.core.correction.Effect.Undo;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.diary.Entry.Change;

/**
 * Who owns which seconds of a slot, from its entries in the order in which they were saved. A second has one owner: who
 * had it first, until it is taken away. An edit that was undone has no part in it, as if it had never been.
 */
final class Ownership {

	private final List<Part> parts = new ArrayList<>();

	private Ownership() {
	}

	/** The parts in the order of their time; no two share a second. */
	static List<Part> parts(List<Entry> entries) {
		if (entries.size() == 1 && entries.getFirst() instanceof Part only) {
			return List.of(only);
		}
		var ownership = new Ownership();
		inEffect(entries).forEach(ownership::apply);
		ownership.parts.sort(Comparator.comparingInt(Part::first).thenComparingInt(Part::end));
		return ownership.parts;
	}

	/** The entries without edits that were undone, and without what undid them. */
	static List<Entry> inEffect(List<Entry> entries) {
		var undos = entries.stream().filter(Ownership::isUndo).toList();
		return undos.isEmpty() ? entries
				: entries.stream().filter(e -> !isUndo(e) && undos.stream().noneMatch(u -> isUndone(e, u))).toList();
	}

	private static boolean isUndo(Entry entry) {
		return entry instanceof Change change && change.correction().effect() instanceof Undo;
	}

	private static boolean isUndone(Entry entry, Entry by) {
		var edit = entry.edit();
		return edit != null && !edit.id().isEmpty() && entry.owner().equals(by.owner())
				&& by instanceof Change change && change.correction().effect() instanceof Undo undo
				&& undo.edit().equals(edit.id());
	}

	private void apply(Entry entry) {
		switch (entry) {
		case Part part -> add(part);
		case Change change -> apply(change);
		}
	}

	/** Adds what nobody owns yet. */
	private void add(Part part) {
		List<Part> pieces = List.of(part);
		for (var owned : parts) {
			pieces = pieces.stream().flatMap(p -> outside(p, owned.first(), owned.end())).toList();
		}
		parts.addAll(pieces);
	}

	private void apply(Change change) {
		List<Part> changed = new ArrayList<>();
		for (var part : parts) {
			if (part.contract().equals(change.owner())) {
				changed(part, change).forEach(changed::add);
			} else {
				changed.add(part);
			}
		}
		parts.clear();
		parts.addAll(changed);
	}

	private static Stream<Part> changed(Part part, Change change) {
		return switch (change.correction().effect()) {
		case Withdrawn taken -> outside(part, change.first(), change.end());
		case Memos memos -> Stream.concat(outside(part, change.first(), change.end()),
				inside(part, change.first(), change.end()).map(p -> p.with(memos.memos())));
		case Erased erased -> Stream.concat(outside(part, change.first(), change.end()),
				inside(part, change.first(), change.end()).map(Part::erased));
		case Restated restated -> Stream.concat(outside(part, change.first(), change.end()),
				inside(part, change.first(), change.end()).map(p -> p.with(restated.segment())));
		case Split split -> Stream.of(part).flatMap(p -> split(p, change.first()));
		default -> Stream.of(part);
		};
	}

	private static Stream<Part> split(Part part, int second) {
		return part.first() < second && second < part.end()
				? Stream.of(part.cut(part.first(), second), part.cut(second, part.end()))
				: Stream.of(part);
	}

	private static Stream<Part> outside(Part part, int first, int end) {
		if (first >= part.end() || end <= part.first() || first >= end) {
			return Stream.of(part);
		}
		return Stream.concat(first > part.first() ? Stream.of(part.cut(part.first(), first)) : Stream.empty(),
				end < part.end() ? Stream.of(part.cut(end, part.end())) : Stream.empty());
	}

	private static Stream<Part> inside(Part part, int first, int end) {
		var from = Math.max(part.first(), first);
		var to = Math.min(part.end(), end);
		return from < to ? Stream.of(part.cut(from, to)) : Stream.empty();
	}
}
