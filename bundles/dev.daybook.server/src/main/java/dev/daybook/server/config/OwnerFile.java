/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders for the owner's eyes alone, where the system knows of such rights. */
public final class OwnerFile {

	private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
	private static final FileAttribute<?>[] FILE = attributes("rw-------");
	private static final FileAttribute<?>[] FOLDER = attributes("rwx------");

	private OwnerFile() {
	}

	/**
	 * Writes a file whole: a reader finds the one before or this one, also after a power cut. Parent folders are made.
	 *
	 * @throws IOException
	 *             if it cannot be written; the file before stays
	 */
	public static void write(Path file, byte[] bytes) throws IOException {
		var folder = file.toAbsolutePath().getParent();
		folder(folder);
		var partial = folder.resolve(file.getFileName() + "." + ProcessHandle.current().pid() + "-"
				+ Thread.currentThread().threadId() + ".part");
		Files.deleteIfExists(partial);
		try (var channel = FileChannel.open(partial,
				Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), FILE)) {
			for (var buffer = ByteBuffer.wrap(bytes); buffer.hasRemaining();) {
				channel.write(buffer);
			}
			channel.force(true);
		}
		Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		force(folder);
	}

	/** Makes an empty file, unless it is there. Whoever writes it later keeps its rights. */
	public static void touch(Path file) throws IOException {
		if (!Files.exists(file)) {
			Files.createFile(file, FILE);
		}
	}

	/** Makes a folder and those above it. */
	public static void folder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder, FOLDER);
		}
	}

	/** Makes new names in a folder durable. Windows can't open a folder; NTFS writes its own journal of names. */
	private static void force(Path folder) throws IOException {
		if (POSIX) {
			try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	private static FileAttribute<?>[] attributes(String rights) {
		return POSIX
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) }
				: new FileAttribute<?>[0];
	}
}
