/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Saved segments, shots and commits of which only contract and time are held, in the order of their slots, and inside a
 * slot in the order in which they were saved: 16 bytes each. Not for several threads at once.
 */
final class Rows {

	/** What is no segment has no seconds, and this for its first one. */
	private static final short NO_TIME = -1;

	/** For that many at first. */
	private static final int ROOM = 1024;

	private final List<String> contracts = new ArrayList<>();
	private int[] slots = new int[ROOM];
	private int[] sequences = new int[ROOM];
	private int[] owners = new int[ROOM];
	private short[] firsts = new short[ROOM];
	private short[] ends = new short[ROOM];
	private int size;

	/** Adds a segment. */
	void add(long slot, int sequence, String contract, int first, int end) {
		insert(slot, sequence, contract, (short) first, (short) end);
	}

	/** Adds something that has no seconds of its own. */
	void add(long slot, int sequence, String contract) {
		insert(slot, sequence, contract, NO_TIME, NO_TIME);
	}

	/** Index of the first row from a slot on. */
	int from(long slot) {
		if (size == 0 || slots[size - 1] < slot) {
			return size;
		}
		var low = 0;
		var high = size - 1;
		while (low < high) {
			var middle = (low + high) >>> 1;
			if (slots[middle] < slot) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	int size() {
		return size;
	}

	long slot(int index) {
		return slots[index];
	}

	/** Number of the record. */
	int sequence(int index) {
		return sequences[index];
	}

	String contract(int index) {
		return contracts.get(owners[index]);
	}

	/** Whether it is a segment. */
	boolean isTime(int index) {
		return firsts[index] != NO_TIME;
	}

	/** First second of a segment in its slot. */
	int first(int index) {
		return firsts[index];
	}

	/** Second after the last one of a segment. */
	int end(int index) {
		return ends[index];
	}

	/** Time mostly comes in order, so a row is put in near the end. */
	private void insert(long slot, int sequence, String contract, short first, short end) {
		grow();
		var at = from(slot + 1);
		if (at < size) {
			moveFrom(at);
		}
		slots[at] = (int) slot;
		sequences[at] = sequence;
		owners[at] = owner(contract);
		firsts[at] = first;
		ends[at] = end;
		size++;
	}

	private void moveFrom(int at) {
		var moved = size - at;
		System.arraycopy(slots, at, slots, at + 1, moved);
		System.arraycopy(sequences, at, sequences, at + 1, moved);
		System.arraycopy(owners, at, owners, at + 1, moved);
		System.arraycopy(firsts, at, firsts, at + 1, moved);
		System.arraycopy(ends, at, ends, at + 1, moved);
	}

	private void grow() {
		if (size == slots.length) {
			slots = Arrays.copyOf(slots, 2 * size);
			sequences = Arrays.copyOf(sequences, 2 * size);
			owners = Arrays.copyOf(owners, 2 * size);
			firsts = Arrays.copyOf(firsts, 2 * size);
			ends = Arrays.copyOf(ends, 2 * size);
		}
	}

	private int owner(String contract) {
		var known = contracts.lastIndexOf(contract);
		if (known < 0) {
			contracts.add(contract);
			return contracts.size() - 1;
		}
		return known;
	}
}
