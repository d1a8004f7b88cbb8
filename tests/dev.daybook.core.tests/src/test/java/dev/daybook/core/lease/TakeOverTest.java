/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.JournalVerifier;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

/**
 * Writers who stand still at any call, are taken over from, and go on later: nothing that anybody was told to be saved
 * is lost, nothing is there twice, and the chain holds.
 */
class TakeOverTest {

	private static final int RECORDS = 4;
	private static final int SCRIPTS = 1500;
	private static final int LONGEST = 220;

	private FakeFileSystem files = new FakeFileSystem();
	private final AtomicInteger states = new AtomicInteger();
	private final List<Writer> writers = new ArrayList<>();

	@Test
	void oneWhoStandsStillAtAnyCall() throws Exception {
		var took = 0;
		for (var call = 0;; call++) {
			files = new FakeFileSystem();
			writers.clear();
			var old = write("old", 0, call);
			if (!old.wasFrozen()) {
				break;
			}
			var next = write("next", 100, Integer.MAX_VALUE);
			old.thawAndJoin();
			took += next.opened ? 1 : 0;
			holds("call " + call);
			assertTrue(!next.opened || next.acknowledged.size() == RECORDS, "the new writer wrote all");
		}
		assertTrue(took > 100, "taken over in " + took + " places");
	}

	@Test
	void severalWhoStandStillWithADiskThatFails() throws Exception {
		var took = 0;
		for (var seed = 0; seed < SCRIPTS; seed++) {
			var random = new Random(seed);
			files = new FakeFileSystem();
			writers.clear();
			if (random.nextBoolean()) {
				files.setFault((index, call) -> random.nextInt(25) == 0);
			}
			for (var i = 0; i < 2 + random.nextInt(3); i++) {
				write("writer" + i + "-", 100 * i, random.nextInt(LONGEST));
			}
			var order = new ArrayList<>(writers);
			Collections.shuffle(order, random);
			for (var writer : order) {
				writer.thawAndJoin();
			}
			files.setFault((index, call) -> false);
			took += writers.stream().filter(w -> w.opened).count() > 1 ? 1 : 0;
			holds("seed " + seed);
		}
		assertTrue(took > SCRIPTS / 4, "taken over in " + took + " scripts");
	}

	private Writer write(String name, int first, int freezeAt) throws InterruptedException {
		var writer = new Writer(files, name, first, RECORDS, states, freezeAt);
		writers.add(writer);
		writer.startAndAwaitFrozen();
		return writer;
	}

	private void holds(String where) throws IOException {
		var left = files.afterKill();
		try (var journal = open(left)) {
			holds(journal, where);
		}
		assertEquals(Optional.empty(), JournalVerifier.verify(left).fault(), where);
		// What is left alone while somebody may still write it is put away by the one after.
		open(left).close();
		try (var journal = open(left)) {
			assertEquals(List.of(), journal.notices(), where + ": told once");
			holds(journal, where);
		}
	}

	private void holds(Journal journal, String where) throws IOException {
		var texts = new ArrayList<String>();
		for (var saved : journal.read(0, Integer.MAX_VALUE)) {
			var body = saved.body();
			if (body != null && saved.envelope().type().equals(Writer.TYPE)) {
				texts.add(body.data().get("text").getAsString());
			}
		}
		assertEquals(texts.size(), new HashSet<>(texts).size(), () -> where + ": twice in " + texts);
		var last = -1;
		for (var writer : writers) {
			assertTrue(texts.containsAll(writer.acknowledged),
					() -> where + ": " + writer.acknowledged + " were saved, " + texts + " are there");
			last = Math.max(last, writer.state);
		}
		var found = journal.open().map(s -> s.get("number").getAsInt()).orElse(-1);
		assertTrue(found >= last, where + ": open state " + found + " instead of " + last);
	}

	private static Journal open(FakeFileSystem folder) throws IOException {
		var lease = new Lease(folder, new FakeClock(Instant.EPOCH), new Holder("reader", "desk", "IDE", "here"));
		assertTrue(lease.take());
		var journal = Writer.open(folder, 1, lease);
		lease.beat("");
		lease.release();
		return journal;
	}
}
