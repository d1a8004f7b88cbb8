/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;

import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.Stretch;
import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.core.edit.EraseContent;
import dev.daybook.core.edit.Erasing;
import dev.daybook.core.edit.OpenTime;
import dev.daybook.core.edit.RemoveShot;
import dev.daybook.core.edit.UndoCorrection;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalWriter;
import dev.daybook.core.time.Slot;

/**
 * Brings edits into the journal, and tells the tracker which seconds lost or got an owner by them. All that was tracked
 * and can be saved must be: an edit is about the journal.
 */
final class Corrector {

	private final Diary diary;
	private final Tracker tracker;
	private final JournalWriter writer;

	Corrector(Diary diary, Tracker tracker, JournalWriter writer) {
		this.diary = diary;
		this.tracker = tracker;
		this.writer = writer;
	}

	/**
	 * Does all edits or none.
	 *
	 * @throws EditRefusedException
	 *             with a sentence for the person, if one of them is not allowed
	 * @throws IOException
	 *             with a sentence for the person, if they could not be saved
	 */
	void apply(List<Edit> edits, Mark mark) throws EditRefusedException, IOException {
		List<Draft> drafts = new ArrayList<>();
		for (var edit : edits) {
			checkFree(edit);
			drafts.addAll(OpenTime.spared(diary, edit).drafts(diary, mark));
		}
		SequencedSet<Instant> slots = new TreeSet<>();
		drafts.forEach(d -> slots.add(Slot.of(d.at())));
		var before = saved(slots);
		save(drafts);
		before.forEach(s -> tracker.disown(s.from(), s.to()));
		saved(slots).forEach(s -> tracker.own(s.from(), s.to()));
	}

	/**
	 * Takes content away.
	 *
	 * @param pictures
	 *            destroys pictures; they go first, so that none is left behind that nothing names any more
	 * @throws EditRefusedException
	 *             with a sentence for the person, if it is not allowed
	 * @throws IOException
	 *             with a sentence for the person, if it could not be done
	 */
	void erase(EraseContent content, JournalReader reader, Erasing.Pictures pictures, Mark mark)
			throws EditRefusedException, IOException {
		run(List.of(), content.spared(diary).plan(diary, reader, mark), reader, pictures);
	}

	/** Withholds or deletes a shot; else as above. What tells of it is saved before the picture is destroyed. */
	void remove(RemoveShot removal, JournalReader reader, Erasing.Pictures pictures, Mark mark)
			throws EditRefusedException, IOException {
		var plan = removal.plan(diary, reader, mark);
		run(plan.first(), plan.erasing(), reader, pictures);
	}

	private void run(List<Draft> first, Erasing plan, JournalReader reader, Erasing.Pictures pictures)
			throws IOException {
		SequencedSet<Instant> slots = new TreeSet<>();
		first.forEach(d -> slots.add(Slot.of(d.at())));
		plan.more().forEach(d -> slots.add(Slot.of(d.at())));
		var before = saved(slots);
		var size = reader.head().size();
		try {
			if (!first.isEmpty()) {
				writer.append(first);
			}
			for (var picture : plan.pictures()) {
				pictures.erase(picture);
			}
			if (plan.erasures().isEmpty()) {
				writer.append(plan.more());
			} else {
				writer.erase(plan.erasures(), plan.more());
			}
		} catch (IOException e) {
			throw new IOException(
					"Not all could be erased (" + e.getMessage() + "). The time is safe. Make room on the "
							+ "disk, start the IDE again, and look whether anything is left to erase.",
					e);
		} finally {
			// What is saved counts, also when the disk refused what came after it.
			reader.read(size, Integer.MAX_VALUE).forEach(diary::add);
			before.forEach(s -> tracker.disown(s.from(), s.to()));
			saved(slots).forEach(s -> tracker.own(s.from(), s.to()));
		}
	}

	/** Time comes back by an undo: not over seconds that are tracked by now, as after a clock that was set back. */
	private void checkFree(Edit edit) throws EditRefusedException {
		if (edit instanceof UndoCorrection undo
				&& diary.edit(undo.edit()).stream().anyMatch(r -> tracker.open().stream()
						.anyMatch(o -> o.from().isBefore(r.to()) && r.from().isBefore(o.to())))) {
			throw new EditRefusedException(
					"The same seconds are being tracked again, so nothing was undone; stop tracking first.");
		}
	}

	private void save(List<Draft> drafts) throws IOException {
		try {
			writer.append(drafts).forEach(diary::add);
		} catch (IOException e) {
			throw new IOException("The change could not be saved (" + e.getMessage() + "), so the diary is as it was. "
					+ "Make room on the disk, and try again.", e);
		}
	}

	/** What is still being tracked is the tracker's own. */
	private List<Stretch> saved(SequencedSet<Instant> slots) {
		return slots.stream().flatMap(slot -> diary.stretches(slot, slot.plus(Slot.LENGTH)).stream())
				.filter(s -> !s.open()).toList();
	}
}
