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
import java.util.List;

import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.JournalFollower;
import dev.daybook.core.time.Spans;

/** Keeps a diary up to date that another process writes, its open segment included. Changes no file. For one thread. */
public final class DiaryFollower {

	private final FileSystem files;
	private final Diary diary;
	private JournalFollower journal;
	private boolean broken;

	/**
	 * @param files
	 *            the diary's folder
	 * @param diary
	 *            emptied and filled here
	 */
	public DiaryFollower(FileSystem files, Diary diary) {
		this.files = files;
		this.diary = diary;
		journal = new JournalFollower(files);
		diary.clear();
	}

	/**
	 * Reads what is new; to be called at every tick.
	 *
	 * @throws IOException
	 *             if the files cannot be read; the next call reads all of them anew
	 */
	public void look() throws IOException {
		var anew = broken;
		broken = true;
		if (anew || !journal.follow(diary::add)) {
			journal = new JournalFollower(files);
			diary.clear();
			journal.follow(diary::add);
		}
		broken = false;
		var open = journal.open().map(OpenState::fromJson);
		diary.setOpen(open.isEmpty() ? List.of() : open.get().notYet(owned(open.get())));
	}

	/** What has an owner in the slots of the open segments; of the whole diary it would take too long at every tick. */
	private Spans owned(OpenState open) {
		var owned = new Spans();
		for (var segment : open.segments()) {
			diary.owned(segment.from()).forEach(s -> owned.add(s.from(), s.to()));
		}
		return owned;
	}
}
