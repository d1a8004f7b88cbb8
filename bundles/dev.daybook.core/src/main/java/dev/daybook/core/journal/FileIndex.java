/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a journal file tells from its header on up to some record, for whoever finds the same bytes there again: the
 * outlines and places of its records, without anything of their bodies. In arrays, as ten years have hundreds of
 * thousands of records. For one thread.
 */
final class FileIndex {

	/** Bits of a record's kind. */
	private static final int PLAIN = 1;
	private static final int TYPE_SHIFT = 1;
	private static final int MAX_NAMES = 1 << 15;
	private static final int NAME_MASK = MAX_NAMES - 1;
	private static final int CONTRACT_SHIFT = 16;

	/** Identifier of the journal. */
	final String journal;
	/** Where the chain is before the first record. */
	final Head start;
	/** Offset of the first record. */
	final int begin;
	/** Types and contracts, each at a place of its own; an empty one stands for no contract. */
	final List<String> names;
	int count;
	int[] lengths;
	int[] kinds;
	int[] durations;
	long[] seconds;
	/** Offset after the last record. */
	int end;
	/** Where the chain is after the last record. */
	Head head;
	/** CRC32C of the file's bytes up to {@link #end}. */
	int crc;

	FileIndex(String journal, Head start, int begin) {
		this(journal, start, begin, new ArrayList<>(List.of("")), 64);
	}

	FileIndex(String journal, Head start, int begin, List<String> names, int room) {
		this.journal = journal;
		this.start = start;
		this.begin = begin;
		this.names = names;
		head = start;
		end = begin;
		lengths = new int[room];
		kinds = new int[room];
		durations = new int[room];
		seconds = new long[room];
	}

	/**
	 * Adds the record after the last one.
	 *
	 * @param length
	 *            of both its lines, in bytes
	 */
	void add(Outline outline, int length) {
		if (count == lengths.length) {
			lengths = Arrays.copyOf(lengths, 2 * count);
			kinds = Arrays.copyOf(kinds, 2 * count);
			durations = Arrays.copyOf(durations, 2 * count);
			seconds = Arrays.copyOf(seconds, 2 * count);
		}
		var contract = outline.contract();
		lengths[count] = length;
		kinds[count] = name(contract == null ? "" : contract) << CONTRACT_SHIFT | name(outline.type()) << TYPE_SHIFT
				| (outline.plain() ? PLAIN : 0);
		// A segment has 600 at most, and whatever else is plain is not asked for them.
		durations[count] = outline.plain() ? (int) outline.seconds() : 0;
		seconds[count] = outline.plain() ? outline.about() : 0;
		count++;
		end += length;
		head = outline.head();
	}

	/** Whether each name has a place that fits into a kind. */
	boolean isWhole() {
		return names.size() <= MAX_NAMES;
	}

	/** Whether its numbers fit to each other. */
	boolean isConsistent() {
		var length = (long) begin;
		var good = head.size() - start.size() == count;
		for (var i = 0; i < count; i++) {
			length += lengths[i];
			good &= lengths[i] > 0 && kinds[i] >>> CONTRACT_SHIFT < names.size()
					&& (kinds[i] >>> TYPE_SHIFT & NAME_MASK) < names.size();
		}
		return good && length == end;
	}

	/** Makes it the index of what stands in the file now. */
	void seal(byte[] file) {
		crc = Line.crc(file, 0, end);
	}

	/** Whether the file still begins with what was indexed; nothing but its bytes can tell. */
	boolean isOf(byte[] file) {
		return end <= file.length && Line.crc(file, 0, end) == crc;
	}

	/** Tells where the records stand. */
	void place(int file, Places places) {
		places.addAll(file, begin, lengths, count);
	}

	/** Hands the records out in order. */
	void outline(OutlineTaker taker) {
		for (var i = 0; i < count; i++) {
			var contract = names.get(kinds[i] >>> CONTRACT_SHIFT);
			taker.take(start.size() + i, names.get(kinds[i] >>> TYPE_SHIFT & NAME_MASK),
					contract.isEmpty() ? null : contract, seconds[i], durations[i], (kinds[i] & PLAIN) != 0);
		}
	}

	private int name(String name) {
		// There are few, and the last ones are those that come again.
		var known = names.lastIndexOf(name);
		if (known >= 0) {
			return known;
		}
		names.add(name);
		return names.size() - 1;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FileIndex o && journal.equals(o.journal) && start.equals(o.start) && begin == o.begin
				&& names.equals(o.names) && end == o.end && head.equals(o.head) && crc == o.crc
				&& Arrays.equals(lengths, 0, count, o.lengths, 0, o.count)
				&& Arrays.equals(kinds, 0, count, o.kinds, 0, o.count)
				&& Arrays.equals(durations, 0, count, o.durations, 0, o.count)
				&& Arrays.equals(seconds, 0, count, o.seconds, 0, o.count);
	}

	@Override
	public int hashCode() {
		return 31 * head.hashCode() + crc;
	}
}
