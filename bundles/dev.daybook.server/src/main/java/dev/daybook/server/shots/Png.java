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
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Looks at the head of a PNG file. Nothing is decoded: a picture is only ever handed on. */
final class Png {

	/** Most pixels that a picture may have. */
	static final long MAX_PIXELS = 40_000_000;

	private static final ByteBuffer START = ByteBuffer
			.wrap(HexFormat.of().parseHex("89504e470d0a1a0a" + "0000000d" + "49484452"));
	private static final int TYPE = 12;
	private static final int WIDTH = 16;
	private static final int HEIGHT = 20;
	private static final int CRC = 29;
	private static final int END = 33;

	private Png() {
	}

	/** Whether these are the bytes of a PNG of a size that a browser can show. */
	static boolean isSane(byte[] bytes) {
		if (bytes.length < END || !ByteBuffer.wrap(bytes, 0, WIDTH).equals(START.duplicate())) {
			return false;
		}
		var head = ByteBuffer.wrap(bytes);
		var crc = new CRC32();
		crc.update(bytes, TYPE, CRC - TYPE);
		long width = head.getInt(WIDTH);
		long height = head.getInt(HEIGHT);
		return head.getInt(CRC) == (int) crc.getValue() && width > 0 && height > 0 && width * height <= MAX_PIXELS;
	}
}
