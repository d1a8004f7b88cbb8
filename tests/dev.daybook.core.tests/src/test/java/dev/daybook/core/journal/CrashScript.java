/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.google.gson.JsonObject;

import dev.daybook.core.lease.Holder;
import dev.daybook.core.lease.Lease;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

/**
 * An IDE that writes, erases, ends, is killed and starts again on a disk that fails now and then, as a seed says, until
 * the power goes. Remembers what it was told to be saved.
 */
final class CrashScript {

	/** Of so many scripts, one fills a whole journal file. */
	private static final int SELDOM = 1000;
	private static final int MOST_CALLS = 90;

	/** The numbers of the records that are saved, in order. */
	final List<Integer> saved = new ArrayList<>();
	/** The numbers of the records that were tried to save last. */
	List<Integer> tried = List.of();
	/** Those of which it was told that their content is gone. */
	final List<Integer> erased = new ArrayList<>();
	/** Number of the open state that is saved, 0 if there is none. */
	int state;
	boolean erases;

	private final Random random;
	private final boolean leased;
	private final boolean big;
	private FakeFileSystem files = new FakeFileSystem();
	private int lives;
	private int next;
	private int states;

	CrashScript(int seed) {
		random = new Random(seed);
		leased = random.nextBoolean();
		erases = random.nextInt(4) == 0;
		big = seed % SELDOM == SELDOM - 1;
	}

	/** Runs until the power goes. */
	FakeFileSystem run() {
		var failing = random.nextInt(3) == 0 ? 2 + random.nextInt(20) : Integer.MAX_VALUE;
		var off = random.nextInt(MOST_CALLS);
		files.setFault((index, call) -> index >= off || random.nextInt(failing) == 1);
		while (files.calls().size() <= off) {
			live(off);
			files.kill();
		}
		assertTrue(erases || files.forcedAgain() == 0, "no file is forced again after a failed force");
		return files.afterPowerCut(random);
	}

	/** From the start of the IDE to its end. */
	private void live(int off) {
		try (var journal = open(files)) {
			var steps = 1 + random.nextInt(12);
			for (var i = 0; i < steps && files.calls().size() <= off; i++) {
				step(journal);
			}
			if (random.nextInt(3) > 0) {
				// Killed.
				throw new IOException();
			}
		} catch (IOException expected) {
			// The disk refused, or the process ended; a person would start the IDE again.
			return;
		}
	}

	/** Opens the journal as the IDE does, with or without a lease. */
	Journal open(FakeFileSystem folder) throws IOException {
		if (!leased) {
			return Samples.open(folder);
		}
		var lease = new Lease(folder, new FakeClock(Samples.AT), new Holder("life" + lives++, "desk", "IDE", "here"));
		if (!lease.take()) {
			throw new IOException("The lease is not free.");
		}
		return Journal.open(folder, new Random(42 + lives), () -> Samples.AT, Samples.ORIGIN, lease);
	}

	private void step(Journal journal) {
		try {
			var kind = random.nextInt(8);
			if (kind == 0 && erases && !saved.isEmpty()) {
				erase(journal, saved.get(random.nextInt(saved.size())));
			} else if (kind < 4) {
				saveOpen(journal);
			} else {
				append(journal);
			}
		} catch (IOException expected) {
			// Nothing of it counts; appending brings the same records again.
			return;
		}
	}

	private void append(Journal journal) throws IOException {
		if (tried.isEmpty()) {
			var count = big ? 3 : 1 + random.nextInt(4);
			tried = IntStream.range(next, next + count).boxed().toList();
			next += count;
		}
		// What an earlier life tried may be there although nobody was told so.
		var there = numbers(journal).size() - saved.size();
		journal.append(tried.stream().skip(there).map(n -> Samples.draft(text(n))).toList());
		saved.addAll(tried);
		tried = List.of();
	}

	private String text(int number) {
		var length = big ? 500_000 : new Random(number).nextInt(900);
		return "number " + number + " " + "x".repeat(length);
	}

	private void saveOpen(Journal journal) throws IOException {
		var json = new JsonObject();
		json.addProperty("number", ++states);
		json.addProperty("text", "x".repeat(random.nextInt(1500)));
		journal.saveOpen(json);
		state = states;
	}

	private void erase(Journal journal, int number) throws IOException {
		for (var record : Samples.all(journal)) {
			if (record.envelope().type().equals("segment") && number(record) == number) {
				journal.erase(Samples.erasure(record));
				erased.add(number);
			}
		}
	}

	/** Numbers of the records in a journal; those whose content is gone by their place. */
	List<Integer> numbers(Journal journal) throws IOException {
		List<Integer> numbers = new ArrayList<>();
		for (var record : Samples.all(journal)) {
			if (record.envelope().type().equals("segment")) {
				numbers.add(record.body() == null ? numbers.size() : number(record));
			}
		}
		return numbers;
	}

	/** -1 if its content is gone. */
	private static int number(JournalRecord record) {
		var body = record.body();
		return body == null ? -1 : Integer.parseInt(body.data().get("text").getAsString().split(" ")[1]);
	}

	/** The content of a record that is there is whole. */
	boolean isWhole(JournalRecord record) {
		var body = record.body();
		return body == null || body.data().get("text").getAsString().equals(text(number(record)));
	}
}
