/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * The journal in a folder: files of lines, appended to and forced. Any thread may read; one thread may write. The
 * format is described in {@code docs/journal-format.md}.
 */
public final class Journal implements JournalReader, JournalWriter, Closeable {

	private static final String LOCK = "journal.lock";

	private final FileSystem files;
	private final RandomGenerator random;
	private final Closeable lock;
	private final Places places;
	private final List<String> notices;
	private final OpenSlots slots;
	private String id;
	private volatile Head head;
	private int fileNumber;
	private FileSystem.@Nullable OutFile file;
	private long end;

	private Journal(FileSystem files, RandomGenerator random, Closeable lock, JournalScan scan) throws IOException {
		this.files = files;
		this.random = random;
		this.lock = lock;
		places = scan.places;
		notices = List.copyOf(scan.notices);
		slots = new OpenSlots(files);
		head = scan.head;
		fileNumber = scan.lastFile;
		var known = scan.journal;
		id = known == null ? UUID.randomUUID().toString() : known;
	}

	/**
	 * Opens the journal of a folder for writing, and begins one where there is none. What a crash left is mended first;
	 * {@link #notices()} tells of it.
	 *
	 * @param random
	 *            a secure one, for salts
	 * @throws JournalBusyException
	 *             if another process writes it
	 * @throws JournalFormatException
	 *             if it is of a later format; nothing was touched
	 * @throws IOException
	 *             if the folder cannot be read or written
	 */
	public static Journal open(FileSystem files, RandomGenerator random, InstantSource clock, Origin origin)
			throws IOException {
		var lock = files.lock(LOCK);
		try {
			var scan = new JournalScan(files, clock.instant());
			scan.run();
			var journal = new Journal(files, random, lock, scan);
			journal.begin(clock, origin);
			return journal;
		} catch (IOException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	private void begin(InstantSource clock, Origin origin) throws IOException {
		List<Draft> drafts = new ArrayList<>();
		if (head.size() == 0) {
			drafts.add(first(clock, origin));
		} else if (files.size(FileHeader.name(fileNumber)) > 0) {
			reopen();
		}
		for (var notice : notices) {
			var data = new JsonObject();
			data.addProperty("text", notice);
			drafts.add(new Draft(clock.instant(), RecordType.NOTICE, null, 0, data));
		}
		append(drafts);
	}

	private Draft first(InstantSource clock, Origin origin) {
		var data = new JsonObject();
		data.addProperty("journal", id);
		data.addProperty("device", origin.device());
		data.addProperty("person", origin.person());
		data.addProperty("zone", origin.zone().getId());
		return new Draft(clock.instant(), RecordType.JOURNAL, null, 0, data);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Head head() {
		return head;
	}

	/** Sentences for the person about what was mended when the journal was opened. */
	public List<String> notices() {
		return notices;
	}

	@Override
	public List<JournalRecord> append(List<Draft> drafts) throws IOException {
		if (drafts.isEmpty()) {
			return List.of();
		}
		var batch = new Batch(head, random);
		drafts.forEach(batch::add);
		var bytes = batch.bytes();
		try {
			var out = opened();
			out.write(ByteBuffer.wrap(bytes), end);
			out.force();
		} catch (IOException e) {
			abandon(e);
			throw e;
		}
		for (var length : batch.lengths()) {
			places.add(fileNumber, end, length);
			end += length;
		}
		head = batch.head();
		return batch.records();
	}

	@Override
	public List<JournalRecord> read(long from, int limit) throws IOException {
		var to = (int) Math.min(head.size(), from + limit);
		List<JournalRecord> records = new ArrayList<>();
		for (var next = (int) from; next < to;) {
			next = readRun(next, to, records);
		}
		return records;
	}

	/** Reads records that stand side by side, at one go. */
	private int readRun(int from, int to, List<JournalRecord> records) throws IOException {
		var length = 0;
		var next = from;
		while (next < to && places.file(next) == places.file(from)
				&& places.offset(next) == places.offset(from) + length) {
			length += places.length(next++);
		}
		var reader = new LineReader(files.read(FileHeader.name(places.file(from)), places.offset(from), length));
		for (var i = from; i < next; i++) {
			var found = reader.nextRecord();
			if (found == null) {
				throw new IOException("Record " + i + " of the diary was readable when it was opened and is not now.");
			}
			records.add(found.saved());
		}
		return next;
	}

	@Override
	public void saveOpen(JsonObject state) throws IOException {
		slots.save(state);
	}

	@Override
	public Optional<JsonObject> open() {
		return slots.state();
	}

	@Override
	public void close() throws IOException {
		try (lock; slots) {
			closeFile();
		}
	}

	private FileSystem.OutFile opened() throws IOException {
		var out = file;
		if (out == null) {
			fileNumber++;
			out = files.open(FileHeader.name(fileNumber));
			file = out;
			var header = new FileHeader(id, fileNumber, head).line().getBytes(StandardCharsets.UTF_8);
			out.write(ByteBuffer.wrap(header), 0);
			end = header.length;
			files.forceFolder();
		}
		return out;
	}

	private void reopen() throws IOException {
		file = files.open(FileHeader.name(fileNumber));
		end = files.size(FileHeader.name(fileNumber));
	}

	/** After a failed write or force nobody knows what the file holds: the chain goes on in a new one. */
	private void abandon(IOException cause) {
		try {
			closeFile();
		} catch (IOException e) {
			cause.addSuppressed(e);
		}
	}

	private void closeFile() throws IOException {
		var out = file;
		file = null;
		if (out != null) {
			out.close();
		}
	}

	/** Gives drafts their places in the chain. */
	private static final class Batch {

		private final RandomGenerator random;
		private final StringBuilder text = new StringBuilder();
		private final List<Integer> lengths = new ArrayList<>();
		private final List<JournalRecord> records = new ArrayList<>();
		private Head head;

		Batch(Head head, RandomGenerator random) {
			this.head = head;
			this.random = random;
		}

		void add(Draft draft) {
			var salt = new byte[Body.SALT_BYTES];
			random.nextBytes(salt);
			var body = new Body(HexFormat.of().formatHex(salt), draft.data());
			var envelope = new Envelope(head.size(), draft.at(), draft.type(), draft.contract(), draft.seconds(),
					head.hash(), body.commitment());
			var lines = Line.of(body.canonical()) + Line.of(envelope.canonical());
			var saved = new JournalRecord(envelope, body);
			text.append(lines);
			lengths.add(lines.getBytes(StandardCharsets.UTF_8).length);
			records.add(saved);
			head = Head.after(saved);
		}

		byte[] bytes() {
			return text.toString().getBytes(StandardCharsets.UTF_8);
		}

		List<Integer> lengths() {
			return lengths;
		}

		List<JournalRecord> records() {
			return records;
		}

		Head head() {
			return head;
		}
	}
}
