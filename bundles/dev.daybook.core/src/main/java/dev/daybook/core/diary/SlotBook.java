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
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Entry.Change;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.segment.Shot.State;

/**
 * All that was saved about one ten-minute slot. Immutable.
 *
 * @param entries
 *            time and changes of it, in the order in which they were saved
 */
record SlotBook(List<Entry> entries, List<Shot> shots, List<Commit> commits) {

	static final SlotBook EMPTY = new SlotBook(List.of(), List.of(), List.of());

	SlotBook with(Entry entry) {
		return new SlotBook(append(entries, entry), shots, commits);
	}

	SlotBook with(Shot shot) {
		return new SlotBook(entries, append(shots, shot), commits);
	}

	SlotBook with(Commit commit) {
		return commits.stream().anyMatch(c -> c.hash().equals(commit.hash()) && c.contract().equals(commit.contract()))
				? this
				: new SlotBook(entries, shots, append(commits, commit));
	}

	/** With a shot of which nothing is left but that it was erased; of a withheld one that is known. */
	SlotBook withErased(Shot shot) {
		return shots.stream().anyMatch(s -> s.state() == State.WITHHELD && s.isOf(shot.contract(), shot.at())) ? this
				: withInstead(shot);
	}

	/** With a shot in the place of the one that the contract has of the same moment. */
	SlotBook withInstead(Shot shot) {
		return new SlotBook(entries,
				append(shots.stream().filter(s -> !s.isOf(shot.contract(), shot.at())).toList(), shot), commits);
	}

	/** Without the commit of a contract that was made at a moment. */
	SlotBook withoutCommit(String contract, Instant at) {
		return new SlotBook(entries, shots,
				commits.stream().filter(c -> !c.contract().equals(contract) || !c.at().equals(at)).toList());
	}

	/** Who owns which second, in order. */
	List<Part> parts() {
		return Ownership.parts(entries);
	}

	/** The contracts that anything was saved for. */
	Iterable<String> contracts() {
		if (entries.size() == 1 && shots.isEmpty() && commits.isEmpty()) {
			return List.of(entries.getFirst().owner());
		}
		var contracts = new TreeSet<String>();
		entries.forEach(e -> contracts.add(e.owner()));
		shots.forEach(s -> contracts.add(s.contract()));
		commits.forEach(c -> contracts.add(c.contract()));
		return contracts;
	}

	/** The latest edit in effect of a contract's time, {@code null} if it is as it was tracked or entered. */
	@Nullable
	Mark corrected(String contract) {
		@Nullable
		Mark latest = null;
		for (var entry : Ownership.inEffect(entries)) {
			var isEdit = !(entry instanceof Part part) || part.kind() == Part.Kind.MOVED;
			latest = isEdit && entry.owner().equals(contract) ? entry.edit() : latest;
		}
		return latest;
	}

	/**
	 * Whether a second was taken from the contract and not given back: what was seen in it is another's now.
	 *
	 * @param parts
	 *            as {@link #parts} gives them
	 */
	boolean isTaken(String contract, int second, List<Part> parts) {
		return entries.size() > 1
				&& Ownership.inEffect(entries).stream()
						.anyMatch(e -> isWithdrawn(e) && e.owner().equals(contract)
								&& e.first() <= second && second < e.end())
				&& parts.stream()
						.noneMatch(p -> p.contract().equals(contract) && p.first() <= second && second < p.end());
	}

	private static boolean isWithdrawn(Entry entry) {
		return entry instanceof Change change && change.correction().effect() instanceof Withdrawn;
	}

	private static <T> List<T> append(List<T> list, T element) {
		return list.isEmpty() ? List.of(element) : Stream.concat(list.stream(), Stream.of(element)).toList();
	}
}
