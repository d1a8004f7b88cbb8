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

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many threads read while one writes. */
class ReadersTest {

	private static final int BATCHES = 200;

	@TempDir
	Path folder = Path.of("");

	@Test
	void seeAWholeChainAtEveryMoment() throws Exception {
		try (var journal = Samples.open(new DiskFileSystem(folder)); var threads = Executors.newFixedThreadPool(4)) {
			List<Future<Integer>> readers = IntStream.range(0, 4).mapToObj(i -> threads.submit(readToTheEnd(journal)))
					.toList();
			for (var i = 0; i < BATCHES; i++) {
				journal.append(Samples.drafts(i * 5, i * 5 + 5));
			}
			for (var reader : readers) {
				assertEquals(BATCHES * 5 + 1, reader.get());
			}
		}
	}

	private static Callable<Integer> readToTheEnd(Journal journal) {
		return () -> {
			var head = Head.EMPTY;
			while (head.size() < BATCHES * 5 + 1) {
				for (var saved : journal.read(head.size(), 17)) {
					assertTrue(saved.follows(head));
					head = Head.after(saved);
				}
			}
			return (int) head.size();
		};
	}
}
