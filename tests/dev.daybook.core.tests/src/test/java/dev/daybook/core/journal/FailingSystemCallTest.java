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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import dev.daybook.testing.Counts;
import dev.daybook.testing.QuickJava;

/** A real process on a real disk, in which each system call on the diary's folder fails once, or is the last one. */
class FailingSystemCallTest {

	private static final List<String> FAULTS = List.of("error=EIO", "error=ENOSPC", "signal=SIGKILL");

	@TempDir
	Path temporary = Path.of("");
	private final AtomicInteger hits = new AtomicInteger();
	private final AtomicInteger folders = new AtomicInteger();

	/** With a record before, and a tail that a crash has torn. */
	private Path diary() throws IOException {
		var folder = temporary.resolve("diary" + folders.incrementAndGet());
		try (var journal = Samples.open(new DiskFileSystem(folder))) {
			journal.append(Samples.numbered(0, 1));
			journal.saveOpen(new JsonObject());
		}
		Files.writeString(folder.resolve(FileHeader.name(1)), "1234abcd {\"torn", StandardOpenOption.APPEND);
		return folder;
	}

	@Test
	void eachSystemCallMayFailOrBeTheLast() throws Exception {
		var java = new QuickJava(ScriptedProcess.class, temporary, Journal.class, Counts.class, Gson.class);
		java.remember(diary().toString());
		var clean = run(java, "");
		assumeTrue(!clean.trace().isEmpty(), "strace cannot trace here: " + clean.said());
		assertEquals("erased", clean.said().getLast());
		List<Callable<Boolean>> runs = new ArrayList<>();
		for (var call : Strace.CALLS) {
			for (var i = 1; i <= clean.count(call); i++) {
				for (var fault : FAULTS) {
					var inject = call + ":" + fault + ":when=" + i;
					runs.add(() -> survives(java, inject));
				}
			}
		}
		try (var threads = Executors.newFixedThreadPool(2)) {
			for (var done : threads.invokeAll(runs)) {
				done.get();
			}
		}
		assertEquals(runs.size(), hits.get(), "all faults have struck");
		Counts.report(
				"%,d runs of a process, each with EIO, ENOSPC or SIGKILL at one of %s: 0 bad".formatted(runs.size(),
						Strace.CALLS.stream().map(c -> clean.count(c) + " " + c).toList()));
	}

	private Strace.Run run(QuickJava java, String inject) throws IOException, InterruptedException {
		var folder = diary();
		var log = folder.resolveSibling(folder.getFileName() + ".txt");
		try {
			var run = Strace.run(folder, log, java.command(folder.toString()), inject);
			holds(folder, run);
			return run;
		} catch (IOException e) {
			assumeTrue(Files.exists(log), "There is no strace here.");
			throw e;
		}
	}

	private boolean survives(QuickJava java, String inject) throws IOException, InterruptedException {
		try {
			var run = run(java, inject);
			hits.addAndGet(run.wasHit() ? 1 : 0);
			assertEquals("", run.believedAgain(), "a file is added to after a failed force");
			if (inject.contains("error")) {
				assertTrue(run.said().contains("saved " + ScriptedProcess.SAVED), () -> "all is saved: " + run.said());
				assertEquals("erased", run.said().getLast());
			}
			return run.wasHit();
		} catch (AssertionError e) {
			throw new AssertionError("With " + inject + ": " + e.getMessage(), e);
		}
	}

	private static void holds(Path folder, Strace.Run run) throws IOException {
		var saved = Math.max(1, last(run, "saved"));
		try (var journal = Samples.open(new DiskFileSystem(folder))) {
			var found = Samples.numbers(journal);
			var erased = !found.contains(ScriptedProcess.ERASED) && found.contains(ScriptedProcess.ERASED + 1);
			var count = found.size() + (erased ? 1 : 0);
			assertTrue(count >= saved, () -> found + " are there, " + run.said());
			assertEquals(IntStream.range(0, count).boxed().filter(n -> !erased || n != ScriptedProcess.ERASED).toList(),
					found);
			Samples.assertChain(journal);
			var state = journal.open().filter(s -> s.has("number")).map(s -> s.get("number").getAsInt()).orElse(0);
			assertTrue(state >= last(run, "state"), () -> "open state " + state + ", " + run.said());
			assertTrue(erased || !run.said().contains("erased"), () -> found + " are there, " + run.said());
		}
		assertEquals(Optional.empty(), JournalVerifier.verify(folder).fault());
		try (var files = Files.list(folder)) {
			assertFalse(files.noneMatch(f -> f.getFileName().toString().startsWith("torn-")), "the torn tail is kept");
		}
	}

	private static int last(Strace.Run run, String word) {
		return run.said().stream().filter(line -> line.startsWith(word + " "))
				.mapToInt(line -> Integer.parseInt(line.substring(word.length() + 1))).max().orElse(0);
	}
}
