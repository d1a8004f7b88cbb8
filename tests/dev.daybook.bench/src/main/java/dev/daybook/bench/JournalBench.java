/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;

import com.google.gson.JsonObject;

import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.journal.RecordType;

/**
 * What it costs to save a record and the open segment, beside a bare write and force of as many bytes, in turn on the
 * same disk; and to open a long journal.
 */
public final class JournalBench {

	private static final int WARM_UP = 4000;
	private static final int PAIRS = 3000;
	private static final int STATE_BYTES = 1500;
	private static final int MANY = 100_000;
	private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

	private final Path folder;
	private final PrintStream out;

	private JournalBench(Path folder, PrintStream out) {
		this.folder = folder;
		this.out = out;
	}

	/**
	 * @param args
	 *            a folder on the disk to be measured, this one if there is none; nothing is left in it
	 */
	public static void main(String[] args) throws IOException {
		try (var folder = new BenchFolder(args, "journal-bench")) {
			new JournalBench(folder.path(), System.out).run();
		}
	}

	private void run() throws IOException {
		append();
		saveOpen();
		reopen();
	}

	private void append() throws IOException {
		try (var journal = open("append"); var bare = bare("append.bare")) {
			var draft = List.of(draft());
			var line = new byte[recordBytes()];
			var ours = new Timings(PAIRS);
			var theirs = new Timings(PAIRS);
			for (var i = 0; i < WARM_UP + PAIRS; i++) {
				var pair = pair(i, () -> journal.append(draft), () -> write(bare, line, -1));
				if (i >= WARM_UP) {
					ours.add(pair[0]);
					theirs.add(pair[1]);
				}
			}
			Timings.print("journal.record", line.length, "bytes", out);
			print("journal.append", ours, theirs);
		}
	}

	private void saveOpen() throws IOException {
		try (var journal = open("open"); var bare = bare("open.bare")) {
			var state = state();
			var slot = new byte[STATE_BYTES];
			var ours = new Timings(PAIRS);
			var theirs = new Timings(PAIRS);
			for (var i = 0; i < WARM_UP + PAIRS; i++) {
				var offset = i % 2 * 64 * 1024;
				var pair = pair(i, () -> journal.saveOpen(state), () -> write(bare, slot, offset));
				if (i >= WARM_UP) {
					ours.add(pair[0]);
					theirs.add(pair[1]);
				}
			}
			print("journal.saveOpen", ours, theirs);
		}
	}

	private void reopen() throws IOException {
		try (var journal = open("many")) {
			var thousand = Collections.nCopies(1000, draft());
			for (var i = 0; i < MANY; i += 1000) {
				journal.append(thousand);
			}
		}
		var start = System.nanoTime();
		open("many").close();
		Timings.print("journal.reopen." + MANY, (System.nanoTime() - start) / 1e6, "ms", out);
	}

	private void print(String name, Timings ours, Timings theirs) {
		ours.print(name, out);
		theirs.print(name + ".bare", out);
		Timings.print(name + ".ratio", ours.micros(0.5) / theirs.micros(0.5), "x", out);
		Timings.print(name + ".ratio.p99", ours.micros(0.99) / theirs.micros(0.99), "x", out);
	}

	/** Does both, in turn the one and the other first, for the disk may treat the second one differently. */
	private static long[] pair(int index, Step ours, Step theirs) throws IOException {
		if (index % 4 < 2) {
			var first = nanos(ours);
			return new long[] { first, nanos(theirs) };
		}
		var first = nanos(theirs);
		return new long[] { nanos(ours), first };
	}

	private static long nanos(Step step) throws IOException {
		var start = System.nanoTime();
		step.run();
		return System.nanoTime() - start;
	}

	private interface Step {

		void run() throws IOException;
	}

	/**
	 * @param offset
	 *            where to write, -1 for the end
	 */
	private static void write(FileChannel bare, byte[] bytes, long offset) throws IOException {
		bare.write(ByteBuffer.wrap(bytes), offset < 0 ? bare.size() : offset);
		bare.force(true);
	}

	private Journal open(String name) throws IOException {
		var origin = new Origin("bench", "nobody", ZoneId.of("UTC"));
		return Journal.open(new DiskFileSystem(folder.resolve(name)), new SecureRandom(), InstantSource.system(),
				origin);
	}

	private FileChannel bare(String name) throws IOException {
		return FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
	}

	/** Bytes that a record takes in the file. */
	private int recordBytes() throws IOException {
		try (var journal = open("size")) {
			var file = folder.resolve("size").resolve("journal-000001.log");
			journal.append(List.of(draft()));
			var before = Files.size(file);
			journal.append(List.of(draft()));
			return (int) (Files.size(file) - before);
		}
	}

	private static Draft draft() {
		var data = new JsonObject();
		data.addProperty("reason", "as long as a note of one line");
		return new Draft(AT, RecordType.NOTICE, null, 0, data);
	}

	private static JsonObject state() {
		var json = new JsonObject();
		json.addProperty("text", "x".repeat(STATE_BYTES - 100));
		return json;
	}
}
