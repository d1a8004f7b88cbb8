/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.daybook.testing.Counts;
import dev.daybook.testing.FakeFileSystem;

/**
 * Power cuts at any call, with a disk that drops, reorders and tears what was not forced, contents and names; and power
 * cuts while the journal is mended after one.
 */
class CrashImageTest {

	private static final String LOG = "journal-\\d{6}\\.log";

	private final int[] done = new int[3];

	@Test
	void tenThousandPowerCutsLoseNothingThatWasSaved() {
		Counts.seeds(10_000, 100_000).forEach(seed -> survives(seed, false));
		Counts.report("%,d crash images, %,d of them with something to mend: 0 bad".formatted(done[0], done[1]));
	}

	@Test
	void aThousandPowerCutsInTheMendingOfAPowerCutLoseNothing() {
		Counts.seeds(1_000, 10_000).forEach(seed -> survives(1_000_000 + seed % 1_000_000, true));
		Counts.report("%,d crash images with a second crash in recovery: 0 bad".formatted(done[2]));
	}

	private void survives(int seed, boolean twice) {
		try {
			var script = new CrashScript(seed);
			var image = script.run();
			var cut = twice ? cutAgain(script, image, new Random(seed)) : image;
			done[0]++;
			holds(script, cut, image);
		} catch (IOException | RuntimeException | AssertionError e) {
			throw new AssertionError(Counts.again(seed), e);
		}
	}

	/** Opens the journal, in which the power goes again. */
	private FakeFileSystem cutAgain(CrashScript script, FakeFileSystem image, Random random)
			throws IOException {
		var calls = random.nextInt(callsOfMending(script, image));
		var left = new FakeFileSystem(image.contents());
		left.setFault((index, call) -> index >= calls);
		try {
			script.open(left).close();
			throw new AssertionError("The power did not go at call " + calls + ".");
		} catch (IOException expected) {
			done[2]++;
		}
		return left.afterPowerCut(random);
	}

	private static int callsOfMending(CrashScript script, FakeFileSystem image) throws IOException {
		var files = new FakeFileSystem(image.contents());
		files.setFault((index, call) -> false);
		script.open(files);
		return files.calls().size();
	}

	private void holds(CrashScript script, FakeFileSystem left, FakeFileSystem image) throws IOException {
		List<Integer> found;
		try (var journal = script.open(left)) {
			done[1] += journal.notices().isEmpty() ? 0 : 1;
			Samples.assertChain(journal);
			found = script.numbers(journal);
			assertSaved(script, found);
			assertErased(script, journal);
			var state = journal.open().map(s -> s.get("number").getAsInt()).orElse(0);
			assertTrue(state >= script.state, () -> "open state " + state + ", " + script.state + " was saved");
		}
		assertEquals(Optional.empty(), JournalVerifier.verify(left).fault());
		if (!script.erases) {
			image.contents().forEach((name, bytes) -> assertNothingDeleted(name, bytes, left.contents()));
		}
		left.kill();
		try (var journal = script.open(left)) {
			assertEquals(List.of(), journal.notices(), "told once");
			assertEquals(found, script.numbers(journal));
		}
	}

	private static void assertSaved(CrashScript script, List<Integer> found) {
		var known = script.saved.size();
		assertTrue(found.size() >= known, () -> found + " are there, " + script.saved + " were saved");
		assertEquals(script.saved, found.subList(0, known));
		// What nobody was told of may be there, then from its first record on.
		assertEquals(script.tried.subList(0, Math.min(script.tried.size(), found.size() - known)),
				found.subList(known, found.size()));
	}

	/** Also what a crash interrupted, once the journal says that it was erased. */
	private static void assertErased(CrashScript script, Journal journal) throws IOException {
		var records = Samples.all(journal);
		for (var record : records) {
			assertTrue(!record.envelope().type().equals("segment") || script.isWhole(record),
					() -> "record " + record.envelope().sequence() + " is whole");
			var body = record.body();
			if (record.envelope().type().equals(RecordType.ERASURE) && body != null) {
				for (var named : body.data().getAsJsonArray("records")) {
					var erased = records.get(named.getAsJsonObject().get("seq").getAsInt());
					assertEquals(null, erased.body(), () -> "the content of " + erased.envelope() + " is gone");
				}
			}
		}
		var gone = records.stream().filter(r -> r.envelope().type().equals("segment") && r.body() == null).count();
		assertTrue(gone >= script.erased.stream().distinct().count(), () -> gone + " gone, " + script.erased);
	}

	/** What stood in a journal file stands there still, or in files beside it. */
	private static void assertNothingDeleted(String name, byte[] bytes, Map<String, byte[]> left) {
		if (!name.matches(LOG)) {
			return;
		}
		var kept = left.entrySet().stream().anyMatch(e -> e.getKey().contains(name)
				&& (e.getKey().startsWith("damaged-") || e.getKey().startsWith("late-"))
				&& Arrays.equals(e.getValue(), bytes));
		var now = left.getOrDefault(name, new byte[0]);
		var same = Math.max(0, Arrays.mismatch(now, bytes) < 0 ? bytes.length : Arrays.mismatch(now, bytes));
		var rest = Arrays.copyOfRange(bytes, same, bytes.length);
		var torn = left.entrySet().stream().anyMatch(e -> e.getKey().startsWith("torn-")
				&& e.getKey().contains(name) && endsWith(rest, e.getValue()));
		assertTrue(kept || rest.length == 0 || torn, () -> name + " had " + bytes.length + " bytes; now there are "
				+ now.length + " of them, in " + left.keySet());
	}

	/** What was cut begins where the last whole record ends; new records may begin with the same bytes. */
	private static boolean endsWith(byte[] rest, byte[] cut) {
		return cut.length >= rest.length
				&& Arrays.equals(rest, Arrays.copyOfRange(cut, cut.length - rest.length, cut.length));
	}
}
