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
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.ErasureJson;

/**
 * The journal in a folder: files of lines, appended to and forced. Any thread may read; one thread may write. The
 * format is described in {@code docs/journal-format.md}.
 */
public final class Journal implements JournalReader, JournalWriter, Closeable {

	/** Name of the lock file of whoever writes. */
	public static final String LOCK = "journal.lock";

	private static final String TAKEN_OVER = "The IDE that kept the diary was silent, so this one took it over. "
			+ "Everything that was saved there is in the diary.";

	private final RandomGenerator random;
	private final @Nullable Closeable lock;
	private final Places places;
	private final RecordFiles records;
	private final Appender appender;
	private final OpenSlots slots;
	private final Eraser eraser;
	private final List<String> notices = new ArrayList<>();
	private final String id;
	/** What the opening has found; handed out once, so that it does not stay in memory. */
	private Collection<FileIndex> indexes;
	private volatile Head head;
	private volatile boolean closed;

	private Journal(FileSystem files, RandomGenerator random, Instant now, @Nullable Closeable lock, Origin origin,
			Tenure tenure) throws IOException {
		this.random = random;
		this.lock = lock;
		slots = new OpenSlots(files, tenure);
		eraser = new Eraser(files, tenure);
		eraser.finishBegun();
		var scan = JournalScan.of(files, now, slots.records(), tenure);
		places = scan.places();
		indexes = scan.indexes();
		records = new RecordFiles(files, places);
		head = scan.head();
		var known = scan.journal();
		id = known.isPresent() ? known.get() : newId(random);
		appender = new Appender(files, id, scan.lastFile(), tenure);
		notices.addAll(scan.notices());
		if (tenure.contested()) {
			appender.takeOver(scan.tailLines(), scan.tailStart(), scan.length());
			notices.add(TAKEN_OVER);
		} else if (scan.goesOn()) {
			appender.goOn(scan.tailLines(), scan.tailStart());
		}
		var missing = slots.missing(head.size());
		if (missing.isPresent()) {
			notices.add(missing.get());
		}
		settle(scan.tailStart());
		finishErasing(scan.tailStart());
		begin(now, origin);
	}

	/** Makes durable what the run before may have left unforced: the next save of the open segment counts on it. */
	private void settle(Head from) throws IOException {
		if (appender.hasTail()) {
			var offset = appender.beginAnew(head);
			places.move((int) from.size(), appender.number(), offset);
		}
	}

	/**
	 * Finishes what a crash or a failure interrupted, and what the run before may not have known to be saved. Without
	 * the record that tells of it, nothing was overwritten yet.
	 *
	 * @param unproven
	 *            from where on the records may be ones that nobody was told of
	 */
	private void finishErasing(Head unproven) throws IOException {
		var by = eraser.planned();
		var from = by < 0 ? unproven.size() : Math.min(by, unproven.size());
		List<Long> erased = new ArrayList<>(0);
		var first = head.size();
		for (var told : read(from, Integer.MAX_VALUE)) {
			var body = told.body();
			if (told.envelope().type().equals(RecordType.ERASURE) && body != null) {
				erased.addAll(ErasureJson.read("", body.data()).sequences());
				first = Math.min(first, told.envelope().sequence());
			}
		}
		if (!erased.isEmpty()) {
			appender.beginAnew(head);
			eraser.plan(places, erased, first);
			overwrite();
		} else if (by >= 0) {
			eraser.done();
		}
	}

	private void overwrite() throws IOException {
		try {
			eraser.run();
		} catch (IOException e) {
			appender.leave(e);
			throw e;
		}
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
			return new Journal(files, random, clock.instant(), lock, origin, Tenure.LOCKED);
		} catch (IOException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	/**
	 * As {@link #open(FileSystem, RandomGenerator, InstantSource, Origin)}, with the right to write held by the caller,
	 * who keeps it until the journal is closed. When it is taken away, every call that writes fails with a
	 * {@link JournalBusyException}, and nothing of it counts.
	 */
	public static Journal open(FileSystem files, RandomGenerator random, InstantSource clock, Origin origin,
			Tenure tenure) throws IOException {
		return new Journal(files, random, clock.instant(), null, origin, tenure);
	}

	/** A random (version 4) UUID. */
	private static String newId(RandomGenerator random) {
		var high = random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x4000L;
		var low = random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
		return new UUID(high, low).toString();
	}

	private void begin(Instant now, Origin origin) throws IOException {
		List<Draft> drafts = new ArrayList<>();
		if (head.size() == 0) {
			drafts.add(first(now, origin));
		}
		for (var notice : notices) {
			var data = new JsonObject();
			data.addProperty("text", notice);
			drafts.add(new Draft(now, RecordType.NOTICE, null, 0, data));
		}
		append(drafts);
	}

	private Draft first(Instant now, Origin origin) {
		var data = new JsonObject();
		data.addProperty("journal", id);
		data.addProperty("device", origin.device());
		data.addProperty("person", origin.person());
		data.addProperty("zone", origin.zone().getId());
		return new Draft(now, RecordType.JOURNAL, null, 0, data);
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
		return List.copyOf(notices);
	}

	@Override
	public List<JournalRecord> append(List<Draft> drafts) throws IOException {
		ensureOpen();
		if (drafts.isEmpty()) {
			return List.of();
		}
		var batch = new Batch(head, random);
		drafts.forEach(batch::add);
		var offset = appender.append(batch.bytes(), head);
		batch.place(appender.number(), offset, places);
		head = batch.head();
		return batch.records();
	}

	@Override
	public List<JournalRecord> erase(List<Erasure> erasures, List<Draft> more) throws IOException {
		ensureOpen();
		var sequences = erasures.stream().flatMap(e -> e.sequences().stream()).toList();
		for (var sequence : sequences) {
			if (sequence < 0 || sequence >= head.size()) {
				throw new IllegalArgumentException("The diary has no record " + sequence + ", so nothing was erased.");
			}
		}
		finishErasing(head);
		eraser.plan(places, sequences, head.size());
		List<Draft> drafts = new ArrayList<>(more.size() + 1);
		erasures.forEach(e -> drafts.add(Draft.of(e)));
		drafts.addAll(more);
		var told = append(drafts);
		overwrite();
		slots.beginAnew();
		return told;
	}

	@Override
	public List<JournalRecord> read(long from, int limit) throws IOException {
		if (from < 0 || limit < 0) {
			throw new IllegalArgumentException("Records are read from 0 on, and their count is not negative.");
		}
		return records.read(from, Math.min(head.size(), from + limit));
	}

	@Override
	public void outline(OutlineTaker taker) {
		var known = indexes;
		indexes = List.of();
		var next = 0L;
		for (var index : known) {
			index.outline(taker);
			next = index.head.size();
		}
		for (var size = head.size(); next < size; next++) {
			taker.take(next, "", null, 0, 0, false);
		}
	}

	@Override
	public void saveOpen(JsonObject state) throws IOException {
		ensureOpen();
		slots.save(state, head.size());
	}

	@Override
	public Optional<JsonObject> open() {
		return slots.state();
	}

	/** Ends writing, and lets another process write. What was saved can still be read. */
	@Override
	public void close() throws IOException {
		if (closed) {
			return;
		}
		closed = true;
		try (lock; slots; appender) {
			slots.saveRecords(head.size());
		}
	}

	/** Without the lock another process may be writing the same files. */
	private void ensureOpen() {
		if (closed) {
			throw new IllegalStateException("The journal was closed.");
		}
	}
}
