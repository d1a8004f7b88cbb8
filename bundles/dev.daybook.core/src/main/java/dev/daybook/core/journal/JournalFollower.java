/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/** Reads a journal that another process writes, again and again. Changes nothing. For one thread. */
public final class JournalFollower {

	private final FileSystem files;
	private List<Integer> numbers = List.of();
	private String last = "";
	private Head head = Head.EMPTY;
	private long position;

	/**
	 * @param files
	 *            the journal's folder
	 */
	public JournalFollower(FileSystem files) {
		this.files = files;
	}

	/**
	 * Reads what has been added since the last call. What is read may not be durable yet, and in the first file after a
	 * failed write some of it is void.
	 *
	 * @param taker
	 *            gets each record, in order
	 * @return false if the files have changed in another way, which is rare: then nothing was read, what was read
	 *             before is to be forgotten, and a new follower has to begin from the first record on
	 * @throws IOException
	 *             if the files cannot be read
	 */
	public boolean follow(Consumer<JournalRecord> taker) throws IOException {
		var present = FileHeader.numbers(files);
		if (last.isEmpty()) {
			numbers = present;
			readAll(taker);
			return true;
		}
		if (!present.equals(numbers)) {
			return false;
		}
		var more = files.size(last) - position;
		if (more > 0) {
			readOn((int) more, taker);
		}
		return true;
	}

	/** The state of the open segment, as its writer saved it last. */
	public Optional<JsonObject> open() throws IOException {
		return new OpenSlots(files, Tenure.LOCKED).state();
	}

	private void readAll(Consumer<JournalRecord> taker) throws IOException {
		var order = new FileOrder(files);
		@Nullable
		String journal = null;
		for (var i = 0; i < order.chain().size(); i++) {
			last = FileHeader.name(order.chain().get(i));
			var end = order.end(i);
			if (!end.equals(Optional.of(head))) {
				var bytes = files.read(last);
				var records = new LineReader(bytes);
				var walk = new FileWalk(last, bytes, journal, head);
				walk.walk(end, (saved, offset, length) -> accept(records, offset, taker));
				head = walk.head();
				journal = walk.journal();
				position = walk.reader().position();
			}
		}
	}

	private static void accept(LineReader records, int offset, Consumer<JournalRecord> taker) {
		records.back(offset);
		var saved = records.nextRecord();
		if (saved != null) {
			taker.accept(saved);
		}
	}

	private void readOn(int length, Consumer<JournalRecord> taker) throws IOException {
		var reader = new LineReader(files.read(last, position, length));
		var read = 0;
		var next = reader.nextRecord();
		while (next != null && next.follows(head)) {
			taker.accept(next);
			head = Head.after(next);
			read = reader.position();
			next = reader.nextRecord();
		}
		position += read;
	}
}
