/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.shots;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Looks at the first bytes of a picture: enough to know that it is a PNG of a sane size. */
final class PngCheck {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
	private static final int WIDTH_AT = 16;
	private static final int HEADER_BYTES = 24;
	private static final long MAX_PIXELS = 40_000_000;

	private PngCheck() {
	}

	static boolean isSanePng(byte[] bytes) {
		if (bytes.length < HEADER_BYTES
				|| !Arrays.equals(SIGNATURE, Arrays.copyOf(bytes, SIGNATURE.length))) {
			return false;
		}
		var header = ByteBuffer.wrap(bytes);
		long width = header.getInt(WIDTH_AT);
		long height = header.getInt(WIDTH_AT + Integer.BYTES);
		return width > 0 && height > 0 && width * height <= MAX_PIXELS;
	}
}
