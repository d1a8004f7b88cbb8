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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;

import dev.daybook.core.time.Tick;
import dev.daybook.testing.Counts;
import dev.daybook.testing.QuickJava;

/** A real disk of 1 MiB that is filled and freed while somebody tracks. */
class FullDiskTest {

	private static final int DISKS = 4;
	private static final int CYCLES = 25;
	private static final Instant LATER = Instant.parse("2026-04-01T09:00:00Z");

	@TempDir
	Path temporary = Path.of("");
	private int looks;

	@Test
	void aHundredTimesFullAndFreeAgainNothingSavedIsLost() throws Exception {
		var java = new QuickJava(FillingProcess.class, temporary, Journal.class, Counts.class, Gson.class);
		for (var i = 0; i < DISKS; i++) {
			fillAndFree(java, Files.createDirectories(temporary.resolve("disk" + i)));
		}
		Counts.report(
				"%d times a disk of 1 MiB was filled and freed, and looked at %d times: 0 acknowledged seconds lost"
						.formatted(DISKS * CYCLES, looks));
	}

	private void fillAndFree(QuickJava java, Path disk) throws Exception {
		var process = onItsOwnDisk(disk, java.command(disk.toString(), String.valueOf(CYCLES)));
		try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
				var input = process.outputWriter()) {
			var line = lines.readLine();
			assumeTrue(line != null && !line.startsWith("unshare:"),
					"A disk of one's own cannot be made here: " + line);
			var cycle = 0;
			for (; line != null && !line.equals("done"); line = lines.readLine()) {
				var words = line.split(" ");
				assertEquals(List.of("FULL", "FULL", "free").get(cycle++ % 3), words[0], line);
				holds(process, disk, Long.parseLong(words[1]), words[0].equals("free"));
				input.write('\n');
				input.flush();
			}
			assertEquals("done", line);
			assertEquals(3 * CYCLES, cycle);
		} finally {
			process.destroyForcibly().waitFor();
		}
	}

	/** The disk is there for the process alone, and ends with it. */
	private static Process onItsOwnDisk(Path disk, List<String> command) throws IOException {
		List<String> all = new ArrayList<>(List.of("unshare", "-r", "-m", "sh", "-c",
				"mount -t tmpfs -o size=1m tmpfs \"$0\" && exec \"$@\"", disk.toString()));
		all.addAll(command);
		try {
			return new ProcessBuilder(all).redirectErrorStream(true).start();
		} catch (IOException e) {
			assumeTrue(false, "There is no unshare here.");
			throw e;
		}
	}

	private void holds(Process process, Path disk, long saved, boolean all) throws IOException {
		var seen = Path.of("/proc", String.valueOf(process.pid()), "root").resolve(disk.toString().substring(1));
		var copy = Files.createDirectories(temporary.resolve("copy" + looks++));
		try (var files = Files.list(seen.resolve("diary"))) {
			for (var file : files.toList()) {
				Files.copy(file, copy.resolve(file.getFileName().toString()));
			}
		}
		try (var ide = SmallIde.look(new DiskFileSystem(copy), LATER)) {
			assertTrue(ide.seconds() >= saved, () -> ide.seconds() + " seconds are there, " + saved + " were saved");
			assertTrue(!all || ide.seconds() == saved, () -> ide.seconds() + " seconds are there instead of " + saved);
			assertTrue(ide.seconds() <= saved + Tick.PERIOD.toSeconds(), () -> ide.seconds() + " after " + saved);
		}
		assertEquals(Optional.empty(), JournalVerifier.verify(copy).fault());
	}
}
