/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Gives bytes that somebody made up right checksums, so that what is behind the checksums is tried, too. */
final class Mended {

	private static final int PREFIX = 9;

	private Mended() {
	}

	/** Each line with the checksum of what stands behind its first nine bytes. */
	static byte[] lines(byte[] bytes) {
		var out = new ByteArrayOutputStream(bytes.length + PREFIX);
		var from = 0;
		while (from < bytes.length) {
			var to = from;
			while (to < bytes.length && bytes[to] != '\n') {
				to++;
			}
			line(bytes, Math.min(from + PREFIX, to), to, out);
			if (to < bytes.length) {
				out.write('\n');
			}
			from = to + 1;
		}
		return out.toByteArray();
	}

	private static void line(byte[] bytes, int from, int to, ByteArrayOutputStream out) {
		var checksum = String.format("%08x ", Line.crc(bytes, from, to)).getBytes(StandardCharsets.US_ASCII);
		out.write(checksum, 0, checksum.length);
		out.write(bytes, from, to - from);
	}

	/** With the checksum of all bytes but the last four in these. */
	static byte[] index(byte[] bytes) {
		var mended = bytes.clone();
		var end = bytes.length - Integer.BYTES;
		for (var i = 0; i < Integer.BYTES && end >= 0; i++) {
			mended[end + i] = (byte) (Line.crc(bytes, 0, end) >>> 8 * (Integer.BYTES - 1 - i));
		}
		return mended;
	}
}
