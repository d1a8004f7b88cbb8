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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.daybook.core.segment.Shot;
import dev.daybook.testing.FakeFileSystem;

class ShotStoreTest {

	private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	private final FakeFileSystem files = new FakeFileSystem();
	private final ShotStore store = new ShotStore(files);

	@Test
	void keepsAPictureUnderTheHashOfItsBytes() throws IOException {
		assertEquals(HASH_OF_ABC, store.put("abc".getBytes()));

		assertArrayEquals("abc".getBytes(), store.get(HASH_OF_ABC).orElseThrow());
		assertEquals(List.of(HASH_OF_ABC + ".png"), files.list());
	}

	@Test
	void knowsNoOtherPicture() throws IOException {
		assertTrue(store.get(HASH_OF_ABC).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> store.get("../etc/passwd"));
	}

	@Test
	void whatIsKeptOutlivesAPowerCut() throws IOException {
		store.put("abc".getBytes());
		for (var seed = 0; seed < 20; seed++) {
			var left = new ShotStore(files.afterPowerCut(new Random(seed)));
			assertArrayEquals("abc".getBytes(), left.get(HASH_OF_ABC).orElseThrow());
		}
	}

	@Test
	void writesTheSamePictureOnce() throws IOException {
		store.put("abc".getBytes());
		files.setFault((index, call) -> call == FakeFileSystem.Call.WRITE);

		assertEquals(HASH_OF_ABC, store.put("abc".getBytes()));
	}

	@Test
	void manyThreadsMayKeepTheSamePicture() throws Exception {
		try (var threads = Executors.newFixedThreadPool(8)) {
			Callable<String> put = () -> store.put("abc".getBytes());
			for (var done : threads.invokeAll(IntStream.range(0, 200).mapToObj(i -> put).toList())) {
				assertEquals(HASH_OF_ABC, done.get());
			}
		}
	}

	@Test
	void mendsAPictureThatTheDiskChanged() throws IOException {
		var damaged = new FakeFileSystem(Map.of(HASH_OF_ABC + ".png", "abd".getBytes()));
		var mended = new ShotStore(damaged);
		assertThrows(IOException.class, () -> mended.get(HASH_OF_ABC));

		mended.put("abc".getBytes());

		assertArrayEquals("abc".getBytes(), mended.get(HASH_OF_ABC).orElseThrow());
	}

	@Test
	void refusesAPictureOverFiveMegabytes() throws IOException {
		var most = (int) Shot.MAX_BYTES;
		store.put(new byte[most]);

		var refused = assertThrows(IOException.class, () -> store.put(new byte[most + 1]));

		assertTrue(refused.getMessage().startsWith("A shot has at most 5 MB, and this one has 5242881 bytes"),
				refused.getMessage());
	}
}
