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

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskTroubleTest {

	@TempDir
	Path folder = Path.of("");

	@ParameterizedTest
	@CsvSource({ "Input/output error, OTHER", "No space left on device, FULL", "Disk quota exceeded, FULL",
			"diary: Read-only file system, READ_ONLY" })
	void theDiskHasRoomSoTheMessageCounts(String message, DiskTrouble expected) {
		assertEquals(expected, DiskTrouble.of(folder, new IOException(message)));
	}

	@Test
	void aFolderThatIsGoneIsAway() {
		assertEquals(DiskTrouble.AWAY, DiskTrouble.of(folder.resolve("gone").resolve("too"), new IOException()));
	}

	@Test
	void whatTheSystemRefusesIsDenied() throws IOException {
		assertEquals(DiskTrouble.DENIED, DiskTrouble.of(folder, new AccessDeniedException("diary")));
		var file = Files.createFile(folder.resolve("file"));
		assertEquals(DiskTrouble.DENIED, DiskTrouble.of(file.resolve("diary"), new IOException()));
	}

	@ParameterizedTest
	@CsvSource({ "nfs4, server:/home, true", "CIFS, //server/home, true", "ntfs, \\\\\\\\server\\\\home, true",
			"ext4, /dev/sda1, false", "tmpfs, tmpfs, false" })
	void aDiskOfAnotherMachineIsKnownByItsType(String type, String name, boolean expected) {
		assertEquals(expected, DiskTrouble.isNetwork(type, name));
	}

	@Test
	void thisDiskIsInThisMachine() throws IOException {
		assertFalse(DiskTrouble.isNetwork(Files.getFileStore(folder)));
	}
}
