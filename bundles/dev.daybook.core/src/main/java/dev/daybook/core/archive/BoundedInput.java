/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.Nullable;

/** Refuses to unpack far more than a diary of a file's size can have. */
final class BoundedInput extends FilterInputStream {

	/** Lines with hashes shrink to a half, other lines to a fifth. */
	private static final long MOST_TIMES = 100;
	private static final long ALWAYS = 4L * 1024 * 1024;

	private final long most;
	private final byte[] one = new byte[1];
	private long read;

	/**
	 * @param size
	 *            of the packed file in bytes
	 */
	BoundedInput(InputStream in, long size) {
		super(in);
		most = ALWAYS + MOST_TIMES * size;
	}

	@Override
	public int read() throws IOException {
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte @Nullable [] bytes, int offset, int length) throws IOException {
		var count = super.read(bytes, offset, length);
		read += Math.max(0, count);
		if (read > most) {
			throw new UnreadableArchiveException("The archive unpacks to more than " + most
					+ " bytes, which no diary of its size does; it was not read on.");
		}
		return count;
	}
}
