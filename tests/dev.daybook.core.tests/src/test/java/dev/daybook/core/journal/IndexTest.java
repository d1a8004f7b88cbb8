/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.testing.FakeFileSystem;
import dev.daybook.testing.FakeFileSystem.Call;

/** An index saves time, and changes nothing else, whatever happens to it or to the journal. */
class IndexTest {

	private static final String FIRST = "journal-000001.log";
	private static final String SECOND = "journal-000002.log";
	private static final String INDEX = "index-000001.bin";
	private static final String SECOND_INDEX = "index-000002.bin";
	private static final int FLIPS = 300;

	private FakeFileSystem files = new FakeFileSystem();

	/** Two files; the first was abandoned after a failed force, and has a void record at its end. */
	@BeforeEach
	void writeTwoFiles() throws IOException {
		try (var journal = Samples.open(files)) {
			journal.append(Samples.drafts(0, 200));
			files.setFault((index, call) -> call == FakeFileSystem.Call.FORCE);
			try {
				journal.append(Samples.drafts(900, 901));
			} catch (IOException expected) {
				files.setFault((index, call) -> false);
			}
			journal.append(Samples.drafts(200, 400));
		}
	}

	private static List<String> outlines(Journal journal) {
		List<String> told = new ArrayList<>();
		journal.outline((sequence, type, contract, second, seconds, plain) -> told
				.add(sequence + " " + type + " " + contract + " " + second + " " + seconds + " " + plain));
		return told;
	}

	/** Opens the journal, and gives all that it tells. */
	private static List<Object> opened(FakeFileSystem folder) throws IOException {
		try (var journal = Samples.open(folder)) {
			Samples.assertChain(journal);
			return List.of(journal.id(), journal.head(), journal.notices(), Samples.all(journal), outlines(journal));
		}
	}

	private FakeFileSystem with(String name, byte[] bytes) {
		var contents = files.contents();
		contents.put(name, bytes);
		return new FakeFileSystem(contents);
	}

	@Test
	void isWrittenByTheFirstOpeningAndUsedByTheNext() throws IOException {
		var first = opened(files);
		var index = files.read(INDEX);
		assertTrue(files.size(SECOND_INDEX) > 0);

		files.setFault((number, call) -> false);
		assertEquals(first, opened(files));
		assertEquals(List.of(Call.FORCE_FOLDER, Call.OPEN), files.calls(), "nothing but the end is opened");
		assertArrayEquals(index, files.read(INDEX));
		assertEquals(first, opened(with(INDEX, new byte[0])));
	}

	@Test
	void whatWasAddedSinceIsReadFromTheFile() throws IOException {
		opened(files);
		var before = files.read(SECOND_INDEX);
		try (var journal = Samples.open(files)) {
			journal.append(Samples.drafts(400, 410));
		}
		var added = opened(files);
		assertArrayEquals(before, files.read(SECOND_INDEX), "a few records are read again the next time");
		try (var journal = Samples.open(files)) {
			journal.append(Samples.drafts(410, 800));
		}
		opened(files);
		assertFalse(Arrays.equals(before, files.read(SECOND_INDEX)));
		var contents = files.contents();
		contents.keySet().removeIf(n -> n.startsWith("index-"));
		assertEquals(opened(new FakeFileSystem(contents)), opened(files));
		assertEquals(11 + 400, ((List<?>) added.get(3)).size());
	}

	@Test
	void noFlippedBitOfItChangesAnything() throws IOException {
		var told = opened(files);
		var random = new Random(3);
		for (var i = 0; i < FLIPS; i++) {
			var name = random.nextBoolean() ? INDEX : SECOND_INDEX;
			var bytes = files.read(name);
			var bit = random.nextInt(bytes.length * 8);
			bytes[bit / 8] ^= (byte) (1 << bit % 8);
			assertNull(FileIndexCodec.read(bytes), "bit " + bit);
			assertEquals(told, opened(with(name, bytes)), "bit " + bit);
		}
	}

	@Test
	void isWrittenAnewWhenItIsDamagedOrGone() throws IOException {
		opened(files);
		var index = files.read(INDEX);
		var flipped = index.clone();
		flipped[99] ^= 1;
		for (var bytes : List.of(new byte[0], new byte[5], flipped, Arrays.copyOf(index, 99))) {
			var folder = with(INDEX, bytes);
			folder.rename(SECOND_INDEX, "gone");
			opened(folder);
			assertArrayEquals(index, folder.read(INDEX));
			assertArrayEquals(files.read(SECOND_INDEX), folder.read(SECOND_INDEX));
		}
	}

	@Test
	void ofAnotherJournalItIsPassedOver() throws IOException {
		var other = new FakeFileSystem();
		try (var journal = Journal.open(other, new Random(1), InstantSource.fixed(Samples.AT), Samples.ORIGIN)) {
			journal.append(Samples.drafts(0, 400));
		}
		opened(other);
		var told = opened(files);
		assertEquals(told, opened(with(INDEX, other.read(INDEX))));
		assertEquals(told, opened(with(SECOND_INDEX, files.read(INDEX))));
		assertEquals(told, opened(with(INDEX, files.read(SECOND_INDEX))));
	}

	/** The checksum over what was indexed is looked at each time, so damage is noticed as without an index. */
	@Test
	void noFlippedBitOfTheJournalIsSilent() throws IOException {
		opened(files);
		var random = new Random(5);
		var counted = FileIndexCodec.read(files.read(INDEX));
		assertTrue(counted != null);
		for (var i = 0; i < FLIPS; i++) {
			var name = random.nextBoolean() ? FIRST : SECOND;
			var bytes = files.read(name);
			var bit = random.nextInt(8 * (name.equals(FIRST) && counted != null ? counted.end : bytes.length));
			bytes[bit / 8] ^= (byte) (1 << bit % 8);
			var with = with(name, bytes);
			var contents = with.contents();
			contents.keySet().removeIf(n -> n.startsWith("index-"));
			var told = opened(with);
			assertFalse(((List<?>) told.get(2)).isEmpty(), "bit " + bit + " of " + name);
			assertEquals(opened(new FakeFileSystem(contents)), told, "bit " + bit + " of " + name);
		}
	}

	@Test
	void nothingOfABodyIsInItAndAnErasedOneIsReadAsErased() throws IOException {
		opened(files);
		assertFalse(new String(files.read(INDEX), StandardCharsets.ISO_8859_1).contains("number"));
		try (var journal = Samples.open(files)) {
			var told = journal.read(100, 1).getFirst().envelope();
			journal.erase(
					new Erasure("acme", List.of(new Erased(100, told.type(), told.at(), 600)), "", "Ada", Samples.AT));
		}
		var contents = files.contents();
		contents.keySet().removeIf(n -> n.startsWith("index-"));
		assertEquals(opened(new FakeFileSystem(contents)), opened(files));
	}

	@Test
	void aDiskThatTakesNoIndexIsNoHindrance() throws IOException {
		var told = opened(files.afterKill());
		// Two indexes of four calls each; after them comes what the journal cannot do without.
		for (var i = 0; i < 8; i++) {
			var folder = files.afterKill();
			var strikes = i;
			folder.setFault((index, call) -> index == strikes);
			assertEquals(told, opened(folder));
		}
	}

	@Test
	void afterAPowerCutItIsWholeOrPassedOver() throws IOException {
		var told = opened(files.afterKill());
		for (var seed = 0; seed < 50; seed++) {
			var folder = files.afterKill();
			opened(folder);
			assertEquals(told, opened(folder.afterPowerCut(new Random(seed))));
		}
	}
}
