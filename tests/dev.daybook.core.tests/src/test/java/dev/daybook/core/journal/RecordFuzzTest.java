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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

import com.code_intelligence.jazzer.junit.FuzzTest;

import dev.daybook.testing.Memory;

/**
 * Any bytes as the lines of records, and the same lines with right checksums: refused with half a sentence, or read as
 * what they are written as again.
 */
class RecordFuzzTest {

	private static final long ALWAYS = 16L * 1024 * 1024;
	private static final long PER_BYTE = 4000;

	@FuzzTest(maxDuration = "60s")
	void readsAnyLines(byte[] bytes) throws Exception {
		var most = ALWAYS + PER_BYTE * bytes.length;
		var taken = Memory.takenWarm(most, () -> {
			read(bytes);
			read(Mended.lines(bytes));
		});
		assertTrue(taken < most, taken + " bytes for " + bytes.length);
	}

	private static void read(byte[] bytes) throws IOException {
		walk(bytes);
		var lines = new RecordLines(new ByteArrayInputStream(bytes));
		try {
			while (lines.next().isPresent()) {
				// On to the end.
			}
		} catch (RecordLines.FaultException refused) {
			assertFalse(refused.why().isEmpty());
		}
	}

	private static void walk(byte[] bytes) {
		var quick = new LineReader(bytes);
		var slow = new LineReader(bytes);
		var from = 0;
		for (var next = quick.nextRecord(); next != null; next = quick.nextRecord()) {
			same(next, slow.slowly());
			assertEquals(quick.position(), slow.position());
			written(next, Arrays.copyOfRange(bytes, from, quick.position()));
			from = quick.position();
		}
		same(null, slow.slowly());
		assertEquals(from, quick.position());
		assertEquals(quick.fault(), slow.fault());
		quick.soundLineFollows();
	}

	private static void same(@Nullable JournalRecord one, @Nullable JournalRecord other) {
		assertEquals(one, other, "both ways to read a record understand the same");
	}

	/** The filler of what was erased may be of any length, and no record says of which. */
	private static void written(JournalRecord next, byte[] lines) {
		if (next.body() != null) {
			assertArrayEquals(lines, RecordLines.of(next));
		}
	}
}
