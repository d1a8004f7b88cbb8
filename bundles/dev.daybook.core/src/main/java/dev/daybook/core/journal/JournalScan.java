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
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Reads all files of a journal when it is opened, checks them, and mends what a crash left. */
final class JournalScan {

	private final FileSystem files;
	private final Instant now;
	final Places places = new Places();
	final List<String> notices = new ArrayList<>();
	Head head = Head.EMPTY;
	/** Number of the last file, 0 when there is none. */
	int lastFile;
	@Nullable
	String journal;

	JournalScan(FileSystem files, Instant now) {
		this.files = files;
		this.now = now;
	}

	void run() throws IOException {
		var numbers = files.list().stream().filter(FileHeader::isName).map(FileHeader::number).sorted().toList();
		for (var i = 0; i < numbers.size(); i++) {
			var following = i + 1 < numbers.size() ? numbers.get(i + 1) : 0;
			lastFile = numbers.get(i);
			if (!scan(lastFile, following)) {
				for (var later : numbers.subList(i + 1, numbers.size())) {
					setAside(FileHeader.name(later));
				}
				return;
			}
		}
	}

	/** @return whether the files after this one can be read */
	private boolean scan(int number, int following) throws IOException {
		var name = FileHeader.name(number);
		var bytes = files.read(name);
		var end = following == 0 ? Optional.<Head>empty() : startOf(following);
		if (bytes.length == 0 || Optional.of(head).equals(end)) {
			// Nothing in it counts: the file after it takes up the chain at the same place.
			return true;
		}
		var reader = new LineReader(bytes);
		var header = header(reader);
		if (header.isEmpty() || !header.get().start().equals(head)) {
			return mend(name, bytes, new LineReader(bytes), header.isEmpty() && following == 0);
		}
		journal = header.get().journal();
		while (!reader.atEnd() && !Optional.of(head).equals(end)) {
			var found = reader.nextRecord();
			if (found == null || !found.saved().follows(head)) {
				return mend(name, bytes, found == null ? reader : at(bytes, found), following == 0);
			}
			places.add(number, found.offset(), found.length());
			head = Head.after(found.saved());
		}
		return following == 0 || Optional.of(head).equals(end) || mend(name, bytes, reader, false);
	}

	private boolean mend(String name, byte[] bytes, LineReader reader, boolean last) throws IOException {
		var good = reader.position();
		if (last && !reader.soundLineFollows()) {
			cutTail(name, bytes, good);
			return true;
		}
		setAside(name);
		rewrite(name, bytes, good);
		return false;
	}

	/** The cut bytes are kept in a file of their own: nothing is deleted, ever. */
	private void cutTail(String name, byte[] bytes, int good) throws IOException {
		var copy = "torn-" + stamp() + "-" + name;
		write(copy, bytes, good, bytes.length);
		files.truncate(name, good);
		notices.add("The last " + (bytes.length - good) + " bytes of the diary's file " + name
				+ " were not written whole when Daybook was ended. They were cut and kept as " + copy
				+ "; everything saved before is in the diary.");
	}

	private void setAside(String name) throws IOException {
		var aside = "damaged-" + stamp() + "-" + name;
		files.rename(name, aside);
		files.forceFolder();
		notices.add("The diary's file " + name + " is damaged. It was set aside unchanged as " + aside
				+ "; the records before the damage are in the diary. Restore the file from a backup to get the rest.");
	}

	private void rewrite(String name, byte[] bytes, int good) throws IOException {
		if (good > 0) {
			write(name, bytes, 0, good);
		}
	}

	private void write(String name, byte[] bytes, int from, int to) throws IOException {
		try (var file = files.open(name)) {
			file.write(ByteBuffer.wrap(bytes, from, to - from), 0);
			file.force();
		}
		files.forceFolder();
	}

	private Optional<Head> startOf(int number) throws IOException {
		return header(new LineReader(files.read(FileHeader.name(number)))).map(FileHeader::start);
	}

	private static Optional<FileHeader> header(LineReader reader) throws JournalFormatException {
		var json = reader.next();
		try {
			return json == null ? Optional.empty() : Optional.of(FileHeader.fromJson(json));
		} catch (RuntimeException malformed) {
			// A sound line that is no header: the file is not one of ours any more.
			return Optional.empty();
		}
	}

	private static LineReader at(byte[] bytes, LineReader.Found found) {
		var reader = new LineReader(bytes);
		while (reader.position() < found.offset() && reader.next() != null) {
			continue;
		}
		return reader;
	}

	private String stamp() {
		return now.toString().replaceAll("[^0-9TZ]", "");
	}
}
