/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** The bytes of an index. Whatever is wrong with them, nothing is read: the journal itself tells the same. */
final class FileIndexCodec {

	/** "DBIX" and the version: of this form, and of which records are plain. */
	private static final long MAGIC = 0x4442_4958_0000_0001L;
	private static final int HASH = 32;
	private static final int RECORD = 3 * Integer.BYTES + Long.BYTES;
	private static final int CRC = Integer.BYTES;

	private FileIndexCodec() {
	}

	static byte[] write(FileIndex index) {
		var journal = index.journal.getBytes(StandardCharsets.UTF_8);
		var names = index.names.stream().map(n -> n.getBytes(StandardCharsets.UTF_8)).toList();
		var namesLength = names.stream().mapToInt(n -> Integer.BYTES + n.length).sum();
		var out = ByteBuffer.allocate(Long.BYTES + Integer.BYTES + journal.length + 2 * (Long.BYTES + HASH)
				+ 5 * Integer.BYTES + namesLength + index.count * RECORD + CRC);
		out.putLong(MAGIC);
		write(journal, out);
		write(index.start, out);
		write(index.head, out);
		out.putInt(index.begin).putInt(index.end).putInt(index.crc);
		out.putInt(names.size());
		names.forEach(n -> write(n, out));
		out.putInt(index.count);
		columns(index, out);
		return out.putInt(Line.crc(out.array(), 0, out.position())).array();
	}

	/** Column by column, since a loop over all records takes ten times as long in a process that has just begun. */
	private static void columns(FileIndex index, ByteBuffer out) {
		put(index.lengths, index.count, out);
		put(index.kinds, index.count, out);
		put(index.durations, index.count, out);
		out.asLongBuffer().put(index.seconds, 0, index.count);
		out.position(out.position() + index.count * Long.BYTES);
	}

	private static void put(int[] column, int count, ByteBuffer out) {
		out.asIntBuffer().put(column, 0, count);
		out.position(out.position() + count * Integer.BYTES);
	}

	private static void get(int[] column, int count, ByteBuffer in) {
		in.asIntBuffer().get(column, 0, count);
		in.position(in.position() + count * Integer.BYTES);
	}

	private static void write(byte[] text, ByteBuffer out) {
		out.putInt(text.length).put(text);
	}

	private static void write(Head head, ByteBuffer out) {
		out.putLong(head.size()).put(head.hash().bytes());
	}

	static @Nullable FileIndex read(byte[] bytes) {
		var in = ByteBuffer.wrap(bytes);
		if (bytes.length < Long.BYTES + CRC || in.getLong() != MAGIC
				|| in.getInt(bytes.length - CRC) != Line.crc(bytes, 0, bytes.length - CRC)) {
			return null;
		}
		try {
			var index = index(in);
			return index.isConsistent() ? index : null;
		} catch (RuntimeException malformed) {
			// A right checksum over what this version did not write.
			return null;
		}
	}

	private static FileIndex index(ByteBuffer in) {
		var journal = text(in);
		var start = head(in);
		var head = head(in);
		var begin = in.getInt();
		var end = in.getInt();
		var crc = in.getInt();
		var names = names(in);
		var count = count(in, RECORD);
		var index = new FileIndex(journal, start, begin, names, Math.max(1, count));
		get(index.lengths, count, in);
		get(index.kinds, count, in);
		get(index.durations, count, in);
		in.asLongBuffer().get(index.seconds, 0, count);
		index.count = count;
		index.end = end;
		index.head = head;
		index.crc = crc;
		return index;
	}

	private static List<String> names(ByteBuffer in) {
		var count = count(in, Integer.BYTES);
		List<String> names = new ArrayList<>();
		for (var i = 0; i < count; i++) {
			names.add(text(in));
		}
		return names;
	}

	private static String text(ByteBuffer in) {
		var text = new byte[count(in, 1)];
		in.get(text);
		return new String(text, StandardCharsets.UTF_8);
	}

	/**
	 * A count of things, none of which is shorter than {@code length}: no room is made for more than can be there.
	 */
	private static int count(ByteBuffer in, int length) {
		var count = in.getInt();
		if (count < 0 || count > in.remaining() / length) {
			throw new IllegalArgumentException("There is less than it says.");
		}
		return count;
	}

	private static Head head(ByteBuffer in) {
		var size = in.getLong();
		var hash = new byte[HASH];
		in.get(hash);
		return new Head(size, Hash.of32(hash));
	}
}
