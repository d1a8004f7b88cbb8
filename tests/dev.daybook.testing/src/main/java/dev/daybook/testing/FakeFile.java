/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.random.RandomGenerator;

/**
 * A file as a disk keeps it: what programs see, and what is durable. As on Linux, a failed force counts what was
 * written as clean although it is not durable, so that a later force does not save it. Guarded by its file system.
 */
final class FakeFile {

	private static final int SECTOR = 512;

	private byte[] seen;
	private byte[] durable;
	private final BitSet dirty = new BitSet();

	FakeFile(byte[] bytes) {
		seen = bytes.clone();
		durable = bytes.clone();
	}

	byte[] seen() {
		return seen;
	}

	void write(byte[] bytes, int offset) {
		if (seen.length < offset + bytes.length) {
			seen = Arrays.copyOf(seen, offset + bytes.length);
		}
		System.arraycopy(bytes, 0, seen, offset, bytes.length);
		dirty.set(offset, offset + bytes.length);
	}

	void truncate(int size) {
		seen = Arrays.copyOf(seen, size);
		durable = Arrays.copyOf(durable, Math.min(size, durable.length));
		dirty.clear(size, Math.max(size, dirty.length()));
	}

	void force() {
		durable = Arrays.copyOf(durable, seen.length);
		dirty.stream().forEach(i -> durable[i] = seen[i]);
		dirty.clear();
	}

	void failForce() {
		dirty.clear();
	}

	/** What a power cut leaves: of what was written and not forced, some sectors. */
	FakeFile afterCrash(RandomGenerator random) {
		var size = durable.length
				+ (seen.length > durable.length ? random.nextInt(seen.length - durable.length + 1) : 0);
		var left = Arrays.copyOf(durable, size);
		for (var sector = 0; sector < size; sector += SECTOR) {
			if (random.nextBoolean()) {
				copyDirty(sector, Math.min(size, sector + SECTOR), left);
			}
		}
		return new FakeFile(left);
	}

	private void copyDirty(int from, int to, byte[] left) {
		for (var i = dirty.nextSetBit(from); i >= 0 && i < to; i = dirty.nextSetBit(i + 1)) {
			left[i] = seen[i];
		}
	}
}
