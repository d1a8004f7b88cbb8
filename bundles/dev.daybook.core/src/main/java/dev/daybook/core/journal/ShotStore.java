/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import dev.daybook.core.segment.Shot;

/** The pictures of shots, each under the hash of its bytes. Safe from any thread. */
public final class ShotStore {

	private static final String SUFFIX = ".png";

	private final FileSystem files;

	/**
	 * @param files
	 *            a folder for the pictures alone
	 */
	public ShotStore(FileSystem files) {
		this.files = files;
	}

	/**
	 * Keeps a picture; durable when this returns.
	 *
	 * @return hash of the bytes
	 * @throws IOException
	 *             if it cannot be written, or is bigger than {@link Shot#MAX_BYTES}
	 */
	public String put(byte[] png) throws IOException {
		if (png.length > Shot.MAX_BYTES) {
			throw new IOException("A shot has at most 5 MB; this one has " + png.length + " bytes.");
		}
		var hash = Hash.of(png).hex();
		var partial = hash + ".part";
		try (var file = files.open(partial)) {
			file.write(ByteBuffer.wrap(png), 0);
			file.force();
		}
		files.rename(partial, hash + SUFFIX);
		files.forceFolder();
		return hash;
	}

	/**
	 * @return the bytes, or empty if there is no such picture
	 * @throws IOException
	 *             if it cannot be read, or its bytes are not the ones that were kept
	 */
	public Optional<byte[]> get(String sha256) throws IOException {
		var name = new Hash(sha256).hex() + SUFFIX;
		if (files.size(name) == 0) {
			return Optional.empty();
		}
		var bytes = files.read(name);
		if (!Hash.of(bytes).hex().equals(sha256)) {
			throw new IOException("The picture " + name + " is damaged.");
		}
		return Optional.of(bytes);
	}
}
