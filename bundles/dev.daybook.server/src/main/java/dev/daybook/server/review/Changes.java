/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.CorrectionJson;
import dev.daybook.core.correction.Effect;
import dev.daybook.core.correction.Effect.Manual;
import dev.daybook.core.correction.Effect.Memos;
import dev.daybook.core.correction.Effect.Moved;
import dev.daybook.core.correction.Effect.Undo;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;
import dev.daybook.server.review.ReviewStore.Received;

/** What was changed after the fact, by slot: corrections that are in effect, in the order of their journals. */
final class Changes {

	/** What a change did, as the page names it. */
	enum Kind {
		WITHDRAWN, MOVED_AWAY, MOVED_HERE, MANUAL, MEMO
	}

	/**
	 * @param mark
	 *            who and when; {@link Mark#ERASED} if that was erased
	 * @param reason
	 *            in the person's words, may be empty
	 */
	record Change(Kind kind, Instant from, Instant to, Mark mark, String reason) {
	}

	/** An edit in a slot of a journal. */
	private record Edit(String journal, Instant slot, String id) {
	}

	private final Map<Instant, List<Change>> bySlot = new TreeMap<>();
	private final Set<Edit> undone = new HashSet<>();

	Changes(List<Received> records) {
		records.forEach(this::noteUndo);
		records.forEach(this::add);
	}

	/** Those of a slot, none if there are none. */
	List<Change> of(Instant slot) {
		return bySlot.getOrDefault(slot, List.of());
	}

	/** Slots with a change that begin in {@code [from, to)}, in order. */
	List<Instant> slots(Instant from, Instant to) {
		return bySlot.keySet().stream().filter(s -> !s.isBefore(from) && s.isBefore(to)).toList();
	}

	private void noteUndo(Received received) {
		var correction = read(received.saved());
		if (correction != null && correction.effect() instanceof Undo undo) {
			undone.add(new Edit(received.journal(), Slot.of(correction.from()), undo.edit()));
		}
	}

	private void add(Received received) {
		var correction = read(received.saved());
		var kind = correction == null ? null : kind(correction.effect());
		if (correction == null || kind == null) {
			return;
		}
		var slot = Slot.of(correction.from());
		var change = new Change(kind, correction.from(), correction.to(), correction.mark(),
				reason(correction.effect()));
		var changes = bySlot.getOrDefault(slot, List.of());
		// The memos of several stretches that were changed at once are one change to whoever reads.
		var again = kind == Kind.MEMO && changes.stream().anyMatch(
				c -> c.kind() == Kind.MEMO && c.mark().id().equals(change.mark().id()));
		if (!again && !undone.contains(new Edit(received.journal(), slot, correction.mark().id()))) {
			bySlot.computeIfAbsent(slot, s -> new ArrayList<>()).add(change);
		}
	}

	private static @Nullable Kind kind(Effect effect) {
		return switch (effect) {
		case Withdrawn taken -> taken.moved() ? Kind.MOVED_AWAY : Kind.WITHDRAWN;
		case Moved given -> Kind.MOVED_HERE;
		case Manual entered -> Kind.MANUAL;
		case Memos changed -> Kind.MEMO;
		default -> null;
		};
	}

	private static String reason(Effect effect) {
		return switch (effect) {
		case Withdrawn taken -> taken.reason();
		case Manual entered -> entered.reason();
		default -> "";
		};
	}

	private static @Nullable Correction read(JournalRecord saved) {
		var body = saved.body();
		var contract = String.valueOf(saved.envelope().contract());
		if (body == null) {
			return erased(saved, contract);
		}
		return switch (saved.envelope().type()) {
		case RecordType.WITHDRAWN -> CorrectionJson.readWithdrawn(contract, body.data());
		case RecordType.MOVED -> CorrectionJson.readMoved(contract, body.data());
		case RecordType.MANUAL -> CorrectionJson.readManual(contract, body.data());
		case RecordType.CORRECTION -> CorrectionJson.readCorrection(contract, body.data());
		default -> null;
		};
	}

	/** The envelope still tells what was done to which seconds. */
	private static @Nullable Correction erased(JournalRecord saved, String contract) {
		var from = saved.envelope().at();
		var to = from.plusSeconds(saved.envelope().seconds());
		var bare = Segment.open(contract, from, Memo.NONE, Correction.RULE_MOVED).until(to);
		return switch (saved.envelope().type()) {
		case RecordType.WITHDRAWN -> new Correction(Mark.ERASED, contract, from, to, new Withdrawn(false, ""));
		case RecordType.MOVED -> Correction.moved(Mark.ERASED, bare);
		case RecordType.MANUAL -> Correction.manual(Mark.ERASED, bare, "");
		default -> null;
		};
	}
}
