/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.daybook.testing.Counts;
import dev.daybook.testing.FakeFileSystem;

/** A disk that changes a single bit of a file of 64 KiB. */
class FlippedBitTest {

	private static final String FIRST = "journal-000001.log";
	private static final int SIZE = 64 * 1024;
	private static final int BITS = SIZE * Byte.SIZE;

	private byte[] whole = {};
	/** Where each record ends. */
	private final List<Integer> ends = new ArrayList<>();

	@BeforeEach
	void writeJournal() throws IOException {
		var files = new FakeFileSystem();
		try (var journal = Samples.open(files)) {
			ends.add((int) files.size(FIRST));
			while (ends.getLast() < SIZE) {
				journal.append(List.of(Samples.draft("x".repeat(2000))));
				ends.add((int) files.size(FIRST));
			}
		}
		whole = files.read(FIRST);
	}

	@Test
	void noneOf32768FlippedBitsIsSilent() {
		var step = BITS / Counts.of(32_768, BITS);
		// One bit of each step, another one in each, so that all places of a byte are among them.
		IntStream.range(0, BITS / step).parallel().forEach(i -> isNoticed(i * step + i * 7 % step));
		Counts.report("%,d flipped bits of a file of 64 KiB: 0 silent".formatted(BITS / step));
	}

	private void isNoticed(int bit) {
		var damaged = whole.clone();
		damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
		var files = new FakeFileSystem(Map.of(FIRST, damaged));
		try (var journal = Samples.open(files)) {
			assertFalse(journal.notices().isEmpty(), () -> "bit " + bit);
			var before = recordsBefore(bit / Byte.SIZE);
			assertTrue(journal.head().size() >= before, () -> "bit " + bit + ", " + journal.head());
			assertTrue(before == 0 || same(files.read(FIRST)) >= ends.get(before - 1), () -> "bit " + bit);
			assertTrue(files.contents().values().stream().anyMatch(b -> endsAs(b, damaged, bit / Byte.SIZE)),
					() -> "bit " + bit + " is kept");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whole records that end before a byte. */
	private int recordsBefore(int offset) {
		return (int) ends.stream().filter(end -> end <= offset).count();
	}

	/** Bytes from the first on that are as they were. */
	private int same(byte[] now) {
		var mismatch = Arrays.mismatch(now, whole);
		return mismatch < 0 ? whole.length : mismatch;
	}

	/** The damaged file, or what was cut from its end. */
	private static boolean endsAs(byte[] kept, byte[] damaged, int from) {
		var length = Math.min(kept.length, damaged.length);
		return length >= damaged.length - from && Arrays.equals(kept, kept.length - length, kept.length, damaged,
				damaged.length - length, damaged.length);
	}
}
