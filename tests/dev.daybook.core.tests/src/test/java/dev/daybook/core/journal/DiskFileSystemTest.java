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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;

import dev.daybook.testing.Counts;
import dev.daybook.testing.QuickJava;

class DiskFileSystemTest {

	@TempDir
	Path jars = Path.of("");
	@TempDir
	Path temporary = Path.of("");

	private Path folder = Path.of("");

	@BeforeEach
	void setFolder() {
		folder = temporary.resolve("a diary with spaces");
	}

	@Test
	void keepsAJournal() throws IOException {
		for (var i = 0; i < 3; i++) {
			try (var journal = Samples.open(new DiskFileSystem(folder))) {
				journal.append(Samples.drafts(i, i + 1));
			}
		}
		try (var journal = Samples.open(new DiskFileSystem(folder))) {
			assertEquals(List.of("number 0", "number 1", "number 2"), Samples.texts(journal));
		}
	}

	@Test
	void filesAreForTheirOwnerAlone() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Samples.open(new DiskFileSystem(folder)).close();

		assertEquals("rwx------", rights(folder));
		try (var files = Files.list(folder)) {
			assertEquals(List.of("rw-------"), files.map(DiskFileSystemTest::rights).distinct().toList());
		}
	}

	private static String rights(Path path) {
		try {
			return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void writesAtOffsetsReadsPartsAndCuts() throws IOException {
		var files = new DiskFileSystem(folder);
		try (var file = files.open("file")) {
			file.write(bytes("0123456789"), 0);
			file.write(bytes("xy"), 4);
			file.force();
		}
		files.forceFolder();

		assertEquals("0123xy6789", new String(files.read("file"), StandardCharsets.UTF_8));
		assertEquals("xy67", new String(files.read("file", 4, 4), StandardCharsets.UTF_8));
		assertEquals("89", new String(files.read("file", 8, 100), StandardCharsets.UTF_8));
		assertEquals(0, files.read("file", 50, 4).length);
		files.truncate("file", 3);
		assertEquals(3, files.size("file"));
		assertEquals(0, files.size("nothing"));
	}

	@Test
	void renamingTakesThePlaceOfTheOldFile() throws IOException {
		var files = new DiskFileSystem(folder);
		files.write("old", new byte[] { 1 });
		files.write("new", new byte[] { 2, 3 });

		files.rename("new", "old");

		assertEquals(List.of("old"), files.list());
		assertArrayEquals(new byte[] { 2, 3 }, files.read("old"));
	}

	@Test
	void theLockHoldsOffAnotherProcessEvenAfterASecondTryInThisOne() throws IOException {
		var journal = Samples.open(new DiskFileSystem(folder));
		assertThrows(JournalBusyException.class, () -> Samples.open(new DiskFileSystem(folder)));

		assertEquals(new JournalBusyException().getMessage(), firstLineOfAnother());
		journal.close();
		journal.close();
		assertEquals("open", firstLineOfAnother());
	}

	private String firstLineOfAnother() throws IOException {
		var process = new QuickJava(LockingProcess.class, jars, Journal.class, Counts.class, Gson.class)
				.start(folder.toString());
		try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
			return String.valueOf(lines.readLine());
		} finally {
			process.destroyForcibly();
		}
	}

	private static ByteBuffer bytes(String text) {
		return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
	}
}
