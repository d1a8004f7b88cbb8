/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Walks over one journal file from its header on, and stops where it does not fit. Reads only. For one thread.
 */
final class FileWalk {

	/** Gets each record that fits, in order. */
	interface Taker {

		/**
		 * @param offset
		 *            where the record's first line begins in its file, in bytes
		 * @param length
		 *            length of both its lines in bytes
		 */
		void take(Outline saved, int offset, int length);
	}

	private final String name;
	private final LineReader reader;
	private @Nullable String journal;
	private Head head;

	/**
	 * @param name
	 *            the file's name
	 * @param journal
	 *            identifier in the files before, {@code null} for the first one
	 * @param head
	 *            where the files before it end
	 */
	FileWalk(String name, byte[] bytes, @Nullable String journal, Head head) {
		this.name = name;
		this.journal = journal;
		this.head = head;
		reader = new LineReader(bytes);
	}

	/** Where the chain is after what was walked over. */
	Head head() {
		return head;
	}

	/** Where the walk stopped. */
	LineReader reader() {
		return reader;
	}

	/** Identifier of the journal, {@code null} if it is not known yet. */
	@Nullable
	String journal() {
		return journal;
	}

	/**
	 * @param end
	 *            where the file after this one takes up the chain: what stands here from there on is void
	 * @return what is wrong, as half a sentence; empty if all is well
	 * @throws JournalFormatException
	 *             if the file is of a later format
	 */
	Optional<String> walk(Optional<Head> end, Taker taker) throws JournalFormatException {
		var fault = header();
		return fault.isPresent() ? fault : records(end, taker);
	}

	/** The first step of {@link #walk}: over the header. */
	Optional<String> header() throws JournalFormatException {
		var header = FileHeader.read(reader);
		if (header == null) {
			return Optional.of("the header is damaged or not whole");
		}
		var fault = fault(header);
		if (fault.isPresent()) {
			reader.back(0);
			return fault;
		}
		journal = header.journal();
		return Optional.empty();
	}

	/**
	 * Whether an index tells what the walk would find, from here on to the index's end.
	 *
	 * @param end
	 *            as in {@link #walk}
	 */
	boolean fits(FileIndex index, Optional<Head> end) {
		return index.journal.equals(journal) && index.start.equals(head) && index.begin == reader.position()
				&& (end.isEmpty() || end.get().size() >= index.head.size());
	}

	/** Goes on behind what an index tells. */
	void skip(FileIndex index) {
		head = index.head;
		reader.back(index.end);
	}

	private Optional<String> fault(FileHeader header) {
		if (!header.fits(name) || journal != null && !header.journal().equals(journal)) {
			return Optional.of("the file is not the one that was written under this name");
		}
		return header.start().equals(head) ? Optional.empty()
				: Optional.of("the file does not go on where the one before ends");
	}

	/** The second step of {@link #walk}: over the records. */
	Optional<String> records(Optional<Head> end, Taker taker) {
		while (!Optional.of(head).equals(end)) {
			if (reader.atEnd()) {
				return end.isEmpty() ? Optional.empty()
						: Optional.of("the file ends before record " + head.size() + ", which the next file builds on");
			}
			var start = reader.position();
			var saved = reader.nextOutline();
			if (saved == null) {
				return Optional.of("record " + head.size() + " " + reader.fault());
			}
			if (!saved.follows(head)) {
				reader.back(start);
				return Optional.of("record " + head.size()
						+ " does not follow the one before: something was removed, added or moved");
			}
			taker.take(saved, start, reader.position() - start);
			head = saved.head();
		}
		return Optional.empty();
	}
}
