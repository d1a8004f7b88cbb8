/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.util.ArrayList;
import java.util.List;

import org.jdbi.v3.core.Handle;

import dev.daybook.core.journal.JournalRecord;
import dev.daybook.server.journals.WaitingRecords.Waiting;

/** Sees to it that no second of a person has two owners, over all devices; inside one transaction. */
final class TimeBook {

	/** Most corrections of one slot in a journal. */
	static final int MAX_CORRECTIONS = 200;

	private final Handle handle;
	private final String person;
	private final OwnedTime owned;
	private final WaitingRecords waiting;

	TimeBook(Handle handle, String person) {
		this.handle = handle;
		this.person = person;
		this.owned = new OwnedTime(handle, person);
		this.waiting = new WaitingRecords(handle, person);
	}

	/**
	 * Does what the next record of a journal says to the person's seconds.
	 *
	 * @throws ConflictRefusal
	 *             if another device has some of them; nothing was changed then
	 * @throws Refusal
	 *             if the same journal has them already, or the slot was corrected too often
	 */
	void take(String journal, JournalRecord saved) throws Refusal {
		var slot = Span.slotOf(saved.envelope());
		if (TimeUse.CORRECTIONS.contains(saved.envelope().type())) {
			Refusal.check(slot(journal, slot).corrections() < MAX_CORRECTIONS,
					"There are " + MAX_CORRECTIONS + " corrections of these ten minutes already; no more are taken.");
		}
		switch (TimeUse.of(saved)) {
		case GIVES -> give(journal, saved);
		case TAKES -> owned.free(journal, range(saved));
		case UNDOES -> undo(journal, saved, slot);
		case NONE -> {
			// Whoever had the seconds has them still.
		}
		}
	}

	private void give(String journal, JournalRecord saved) throws Refusal {
		var overlaps = owned.overlaps(Span.of(saved.envelope()));
		var own = overlaps.stream().filter(o -> o.journal().equals(journal)).toList();
		Refusal.check(own.isEmpty(), "This diary has some of these seconds already; a second has one owner.");
		check(saved, overlaps);
		owned.add(journal, range(saved));
	}

	private void undo(String journal, JournalRecord saved, Span slot) throws Refusal {
		var ranges = slot(journal, slot).with(saved);
		check(saved, ofOthers(journal, ranges));
		owned.replace(journal, slot, ranges);
	}

	private static void check(JournalRecord saved, List<Overlap> overlaps) throws Refusal {
		if (!overlaps.isEmpty()) {
			throw new ConflictRefusal(Conflict.of(saved.envelope(), overlaps));
		}
	}

	/** Whether one more refused record of a slot may wait until its seconds are free. */
	boolean canWait(JournalRecord saved) {
		return waiting.in(Span.slotOf(saved.envelope())).size() < WaitingRecords.MAX_IN_SLOT;
	}

	/** Lets a refused record wait, which is in its journal's table with its body. */
	void await(String journal, JournalRecord saved) {
		waiting.add(journal, saved.envelope().sequence(), Span.slotOf(saved.envelope()));
	}

	/** Takes waiting records of any device whose seconds a stored record has freed, or taken from them. */
	void settle(JournalRecord stored) {
		var use = TimeUse.of(stored);
		if (use == TimeUse.TAKES || use == TimeUse.UNDOES) {
			var slot = Span.slotOf(stored.envelope());
			var changed = true;
			while (changed) {
				changed = waiting.in(slot).stream().filter(w -> settle(w, slot)).count() > 0;
			}
		}
	}

	private boolean settle(Waiting record, Span slot) {
		var ranges = slot(record.journal(), slot).with(record.saved());
		if (!ofOthers(record.journal(), ranges).isEmpty()) {
			return false;
		}
		owned.replace(record.journal(), slot, ranges);
		waiting.settle(record);
		return true;
	}

	/** What keeps a waiting record from being stored, as it is now. */
	Conflict conflict(String journal, JournalRecord saved) {
		var ranges = slot(journal, Span.slotOf(saved.envelope())).with(saved);
		return Conflict.of(saved.envelope(), ofOthers(journal, ranges));
	}

	/** The records of a journal that wait. */
	List<JournalRecord> waiting(String journal) {
		return waiting.of(journal).stream().map(Waiting::saved).toList();
	}

	boolean isWaiting(String journal, long sequence) {
		return waiting.holds(journal, sequence);
	}

	private List<Overlap> ofOthers(String journal, List<Range> ranges) {
		List<Overlap> overlaps = new ArrayList<>();
		for (var range : ranges) {
			owned.overlaps(range.span()).stream().filter(o -> !o.journal().equals(journal)).forEach(overlaps::add);
		}
		return overlaps;
	}

	private SlotRecords slot(String journal, Span slot) {
		return new SlotRecords(handle, person, journal, slot);
	}

	private static Range range(JournalRecord saved) {
		return new Range(String.valueOf(saved.envelope().contract()), Span.of(saved.envelope()));
	}
}
