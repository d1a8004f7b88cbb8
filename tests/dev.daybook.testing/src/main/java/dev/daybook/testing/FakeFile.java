/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A file as a disk keeps it: what programs see, and what is durable. As on Linux, a failed force counts what was
 * written as clean although it is not durable, so that a later force does not save it. Guarded by its file system.
 */
final class FakeFile {

	private static final int SECTOR = 512;

	/** Bytes that were written and not forced. */
	private record Write(byte[] bytes, int offset) {

		/** Puts what lies in {@code [from, to)} of the file into it. */
		void copy(int from, int to, byte[] file) {
			var start = Math.max(from, offset);
			var end = Math.min(to, offset + bytes.length);
			if (start < end) {
				System.arraycopy(bytes, start - offset, file, start, end - start);
			}
		}
	}

	private byte[] seen;
	private byte[] durable;
	/** What a failed force left: on the disk or not, for nobody writes it again. */
	private byte[] doubtful;
	private final BitSet doubt = new BitSet();
	/** Since the last force, in order. */
	private final List<Write> writes = new ArrayList<>();
	private boolean failed;

	FakeFile(byte[] bytes) {
		seen = bytes.clone();
		durable = bytes.clone();
		doubtful = durable;
	}

	byte[] seen() {
		return seen;
	}

	void write(byte[] bytes, int offset) {
		seen = grown(seen, offset + bytes.length);
		System.arraycopy(bytes, 0, seen, offset, bytes.length);
		writes.add(new Write(bytes, offset));
	}

	/** Durable at once. */
	void truncate(int size) {
		seen = Arrays.copyOf(seen, size);
		durable = Arrays.copyOf(durable, Math.min(size, durable.length));
		doubt.clear(size, Math.max(size, doubt.length()));
		writes.clear();
	}

	void force() {
		durable = Arrays.copyOf(durable, seen.length);
		for (var write : writes) {
			write.copy(0, durable.length, durable);
			doubt.clear(write.offset, write.offset + write.bytes.length);
		}
		writes.clear();
	}

	/** Whether a force of it failed. */
	boolean failed() {
		return failed;
	}

	void failForce() {
		failed = true;
		doubtful = Arrays.copyOf(doubtful, seen.length);
		for (var write : writes) {
			write.copy(0, doubtful.length, doubtful);
			doubt.set(write.offset, write.offset + write.bytes.length);
		}
		writes.clear();
	}

	/**
	 * What a power cut leaves. Of what was written and not forced, each sector may be there as it was at any moment
	 * since, or torn; the file may have grown over sectors that are not there, with whatever was on the disk before.
	 */
	FakeFile afterCrash(RandomGenerator random) {
		var size = durable.length + (seen.length > durable.length
				? random.nextInt(seen.length - durable.length + 1)
				: 0);
		var left = Arrays.copyOf(durable, size);
		if (size > durable.length && random.nextBoolean()) {
			var old = new byte[size - durable.length];
			random.nextBytes(old);
			System.arraycopy(old, 0, left, durable.length, old.length);
		}
		if (!writes.isEmpty() || !doubt.isEmpty()) {
			for (var sector = 0; sector < size; sector += SECTOR) {
				crash(sector, Math.min(size, sector + SECTOR), random, left);
			}
		}
		return new FakeFile(left);
	}

	private void crash(int from, int to, RandomGenerator random, byte[] left) {
		if (random.nextBoolean()) {
			for (var i = doubt.nextSetBit(from); i >= 0 && i < to; i = doubt.nextSetBit(i + 1)) {
				left[i] = doubtful[i];
			}
		}
		var end = random.nextInt(4) == 0 ? from + random.nextInt(to - from) : to;
		for (var write : writes.subList(0, random.nextInt(writes.size() + 1))) {
			write.copy(from, end, left);
		}
	}

	private static byte[] grown(byte[] bytes, int size) {
		return bytes.length < size ? Arrays.copyOf(bytes, size) : bytes;
	}
}
