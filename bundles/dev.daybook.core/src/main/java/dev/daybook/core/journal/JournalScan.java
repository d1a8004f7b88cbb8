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
import java.util.Collection;
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
	private final IndexFiles indexes;
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
		indexes = new IndexFiles(files);
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

	/** The outlines of all records, in order. */
	Collection<FileIndex> indexes() {
		return indexes.all();
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
		indexes.save();
	}

	/** @return whether the files after this one can be read */
	private boolean scan(FileOrder order, int place) throws IOException {
		var number = order.chain().get(place);
		var later = order.chain().subList(place + 1, order.chain().size());
		var end = order.end(place);
		if (end.equals(Optional.of(head))) {
			// The file was abandoned before anything in it was saved.
			return true;
		}
		tail = null;
		goesOn = later.isEmpty();
		var index = index(order.header(number), number);
		if (index != null && tellsAll(index, number, end, order.length(number))) {
			take(index, number);
			return true;
		}
		return walk(order, number, later, end, index);
	}

	/** The index of a file if it is about records that take up the chain here. */
	private @Nullable FileIndex index(@Nullable FileHeader header, int number) {
		if (header == null || !header.fits(FileHeader.name(number)) || !header.start().equals(head)) {
			return null;
		}
		var index = journal == null || header.journal().equals(journal) ? indexes.read(number) : null;
		// What may not be durable yet has to be looked at record by record.
		return index != null && index.journal.equals(header.journal()) && index.start.equals(head)
				&& index.head.size() <= proven ? index : null;
	}

	/** Whether reading the file would find what its index tells, and nothing else. */
	private boolean tellsAll(FileIndex index, int number, Optional<Head> end, long counted) throws IOException {
		var name = FileHeader.name(number);
		var size = files.size(name);
		return size >= index.end && size <= counted
				&& (end.isPresent() ? end.get().equals(index.head) : size == index.end)
				&& files.crc(name, index.end) == index.crc;
	}

	private void take(FileIndex index, int number) {
		index.place(number, places);
		indexes.found(number, index);
		head = index.head;
		journal = index.journal;
		length = index.end;
	}

	/** @return whether the files after this one can be read */
	private boolean walk(FileOrder order, int number, List<Integer> later, Optional<Head> end,
			@Nullable FileIndex index) throws IOException {
		var name = FileHeader.name(number);
		var bytes = files.read(name);
		var walk = new FileWalk(name, bytes, journal, head);
		var fault = walk(walk, number, bytes, end, index);
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
		return true;
	}

	/** Walks over what the index does not tell. */
	private Optional<String> walk(FileWalk walk, int number, byte[] bytes, Optional<Head> end,
			@Nullable FileIndex known) throws JournalFormatException {
		var fault = walk.header();
		if (fault.isPresent()) {
			return fault;
		}
		var index = known != null && known.isOf(bytes) && walk.fits(known, end) ? known
				: new FileIndex(String.valueOf(walk.journal()), head, walk.reader().position());
		var told = index.count;
		index.place(number, places);
		walk.skip(index);
		fault = walk.records(end, (saved, offset, size) -> take(saved, number, offset, size, index));
		indexes.found(number, index);
		if (fault.isEmpty() && tail == null && index.count > told) {
			index.seal(bytes);
			indexes.grew(number, index, index.count - told);
		}
		return fault;
	}

	private void take(Outline saved, int number, int offset, int length, FileIndex index) {
		places.add(number, offset, length);
		index.add(saved, length);
		if (tail == null && saved.sequence() >= proven) {
			tail = new Tail(number, new Head(saved.sequence(), saved.previous()), offset);
		}
	}
}
