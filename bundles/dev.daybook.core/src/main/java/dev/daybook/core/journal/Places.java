/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.util.Arrays;

/** Where each record stands: 12 bytes a record. One thread adds, any thread reads what was added before. */
final class Places {

	private static final int OFFSET_BITS = 40;
	private static final long OFFSET_MASK = (1L << OFFSET_BITS) - 1;

	/** Room for some records: an IDE that tracks nothing yet shall not hold much. */
	private static final int FIRST_ROOM = 64;

	private long[] positions = new long[FIRST_ROOM];
	private int[] lengths = new int[FIRST_ROOM];
	private int size;

	synchronized void add(int file, long offset, int length) {
		if (size == positions.length) {
			positions = Arrays.copyOf(positions, size * 2);
			lengths = Arrays.copyOf(lengths, size * 2);
		}
		positions[size] = (long) file << OFFSET_BITS | offset;
		lengths[size] = length;
		size++;
	}

	/** Tells that all records from one on stand side by side somewhere else. */
	synchronized void move(int from, int file, long offset) {
		var at = offset;
		for (var i = from; i < size; i++) {
			positions[i] = (long) file << OFFSET_BITS | at;
			at += lengths[i];
		}
	}

	/** Adds records that stand side by side. */
	synchronized void addAll(int file, long offset, int[] allLengths, int count) {
		if (size + count > positions.length) {
			var room = Math.max(size + count, size * 2);
			positions = Arrays.copyOf(positions, room);
			lengths = Arrays.copyOf(lengths, room);
		}
		System.arraycopy(allLengths, 0, lengths, size, count);
		var next = (long) file << OFFSET_BITS | offset;
		for (var i = 0; i < count; i++) {
			positions[size + i] = next;
			next += allLengths[i];
		}
		size += count;
	}

	synchronized int size() {
		return size;
	}

	synchronized int file(int index) {
		return (int) (positions[index] >>> OFFSET_BITS);
	}

	synchronized long offset(int index) {
		return positions[index] & OFFSET_MASK;
	}

	synchronized int length(int index) {
		return lengths[index];
	}
}
