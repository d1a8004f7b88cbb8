/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.shots;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import dev.daybook.core.journal.Hash;
import dev.daybook.server.config.OwnerFile;

/** Pictures in a folder, each under the hash of its bytes. Safe from any thread. */
public final class ObjectFolder {

	private static final int PREFIX = 2;

	private final Path folder;

	public ObjectFolder(Path folder) throws IOException {
		this.folder = folder;
		OwnerFile.folder(folder);
	}

	/** Keeps a picture; durable when this returns. */
	void put(Hash hash, byte[] bytes) throws IOException {
		OwnerFile.write(file(hash), bytes);
	}

	boolean has(Hash hash) {
		return Files.isRegularFile(file(hash));
	}

	/**
	 * @throws IOException
	 *             if it is not there or cannot be read
	 */
	public byte[] get(Hash hash) throws IOException {
		return Files.readAllBytes(file(hash));
	}

	/** Overwrites a picture, and takes its file away. Does nothing if there is none. */
	void erase(Hash hash) throws IOException {
		var file = file(hash);
		if (Files.isRegularFile(file)) {
			try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				for (var zeros = ByteBuffer.allocate((int) channel.size()); zeros.hasRemaining();) {
					channel.write(zeros);
				}
				channel.force(true);
			}
			Files.delete(file);
		}
	}

	/** A hash is hexadecimal by construction: no name leads out of the folder. */
	private Path file(Hash hash) {
		return folder.resolve(hash.hex().substring(0, PREFIX)).resolve(hash.hex() + ".png");
	}
}
