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
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Reads all files of a journal when it is opened, checks them, and has mended what a crash left. */
final class JournalScan {

	/**
	 * The records at the end of the last file of which nobody knows whether they are durable: a force that failed in a
	 * process that ended right after leaves them looking saved.
	 *
	 * @param file
	 *            number of their file
	 * @param start
	 *            where the chain is before them
	 * @param offset
	 *            of the first of them in its file
	 */
	private record Tail(int file, Head start, int offset) {
	}

	private final FileSystem files;
	private final long proven;
	private final JournalMender mender;
	private final Places places = new Places();
	private Head head = Head.EMPTY;
	private int lastFile;
	private long length;
	private boolean goesOn;
	private @Nullable Tail tail;
	private @Nullable String journal;

	private JournalScan(FileSystem files, Instant now, long proven, Tenure tenure) {
		this.files = files;
		this.proven = proven;
		mender = new JournalMender(files, now, tenure);
	}

	/**
	 * @param now
	 *            for the names of what is set aside
	 * @param proven
	 *            count of records that are durable for certain
	 * @throws JournalFormatException
	 *             if a file is of a later format; then nothing was touched
	 */
	static JournalScan of(FileSystem files, Instant now, long proven, Tenure tenure) throws IOException {
		var scan = new JournalScan(files, now, proven, tenure);
		scan.run(new FileOrder(files));
		return scan;
	}

	/** Where each record stands. */
	Places places() {
		return places;
	}

	/** Where the journal ends. */
	Head head() {
		return head;
	}

	/** Highest number that a file has or had, 0 when there is none. */
	int lastFile() {
		return lastFile;
	}

	/** Length of the last file up to its last whole record, in bytes. */
	long length() {
		return length;
	}

	/** Whether the last file can be appended to; else the chain goes on in a new one. */
	boolean goesOn() {
		return goesOn;
	}

	/** The lines to be written again before anything is built on them, empty if there are none. */
	byte[] tailLines() throws IOException {
		var found = tail;
		return found == null ? new byte[0]
				: files.read(FileHeader.name(found.file()), found.offset(), (int) length - found.offset());
	}

	/** Where the chain is before {@link #tailLines()}. */
	Head tailStart() {
		var found = tail;
		return found == null ? head : found.start();
	}

	/** Identifier of the journal, empty when there is none yet. */
	Optional<String> journal() {
		return Optional.ofNullable(journal);
	}

	/** Sentences for the person about what was mended. */
	List<String> notices() {
		return mender.notices();
	}

	private void run(FileOrder order) throws IOException {
		lastFile = order.highest();
		for (var late : order.late()) {
			mender.setLateAside(late);
		}
		for (var i = 0; i < order.chain().size(); i++) {
			if (!scan(order, i)) {
				return;
			}
		}
	}

	/** @return whether the files after this one can be read */
	private boolean scan(FileOrder order, int index) throws IOException {
		var number = order.chain().get(index);
		var later = order.chain().subList(index + 1, order.chain().size());
		var end = order.end(index);
		if (end.equals(Optional.of(head))) {
			// The file was abandoned before anything in it was saved.
			return true;
		}
		var name = FileHeader.name(number);
		var bytes = files.read(name);
		tail = null;
		var walk = new FileWalk(name, bytes, journal, head);
		var fault = walk.walk(end, (saved, offset, size) -> take(saved, number, offset, size));
		head = walk.head();
		journal = walk.journal();
		length = walk.reader().position();
		if (fault.isPresent()) {
			goesOn = mender.mend(number, later, bytes, walk.reader());
			return false;
		}
		if (bytes.length > order.length(number)) {
			mender.keepLate(number, bytes, order.length(number));
		}
		goesOn = later.isEmpty();
		return true;
	}

	private void take(JournalRecord saved, int number, int offset, int length) {
		places.add(number, offset, length);
		if (tail == null && saved.envelope().sequence() >= proven) {
			tail = new Tail(number, new Head(saved.envelope().sequence(), saved.envelope().previous()), offset);
		}
	}
}
