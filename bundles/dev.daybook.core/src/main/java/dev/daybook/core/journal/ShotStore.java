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
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import dev.daybook.core.segment.Shot;

/** The pictures of shots, each under the hash of its bytes. Safe from any thread. */
public final class ShotStore {

	private static final String SUFFIX = ".png";
	private static final AtomicLong PARTIALS = new AtomicLong();

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
			throw new IOException("A shot has at most 5 MB, and this one has " + png.length
					+ " bytes, so it was not kept. The tracked time is not affected.");
		}
		var hash = Hash.of(png).hex();
		if (!isKept(hash, png)) {
			// A number of its own, for two threads may keep the same picture.
			var partial = hash + "." + PARTIALS.incrementAndGet() + ".part";
			files.write(partial, png);
			files.rename(partial, hash + SUFFIX);
		}
		files.forceFolder();
		return hash;
	}

	private boolean isKept(String hash, byte[] png) throws IOException {
		var name = hash + SUFFIX;
		return files.size(name) == png.length && Arrays.equals(files.read(name), png);
	}

	/** Overwrites a picture, and leaves an empty file in its place. Does nothing if there is none. */
	public void erase(String sha256) throws IOException {
		var name = new Hash(sha256).hex() + SUFFIX;
		var size = files.size(name);
		if (size > 0) {
			try (var out = files.open(name)) {
				out.write(ByteBuffer.wrap(new byte[(int) size]), 0);
				out.force();
			}
			files.truncate(name, 0);
		}
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
			throw new IOException("The picture " + name
					+ " is not the one that was kept: the disk changed it. The diary's time is not affected.");
		}
		return Optional.of(bytes);
	}
}
