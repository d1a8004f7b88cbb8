/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set of UTC seconds: those that have an owner. Kept as spans that neither overlap nor touch, 16 bytes each, so that
 * ten years of work take little. Whole seconds only. For one thread.
 */
public final class Spans {

	private long[] starts = new long[16];
	private long[] ends = new long[16];
	private int size;

	/** Adds the seconds of {@code [from, to)}; none when it ends before it begins. */
	public void add(Instant from, Instant to) {
		var start = from.getEpochSecond();
		var end = to.getEpochSecond();
		if (start < end) {
			var first = firstEndingAt(start);
			var after = firstStartingAfter(end);
			replace(first, after, first < after ? Math.min(start, starts[first]) : start,
					first < after ? Math.max(end, ends[after - 1]) : end);
		}
	}

	/** Takes the seconds of {@code [from, to)} out. */
	public void remove(Instant from, Instant to) {
		var start = from.getEpochSecond();
		var end = to.getEpochSecond();
		var first = firstEndingAt(start + 1);
		var after = firstStartingAfter(end - 1);
		if (start < end && first < after) {
			var left = starts[first];
			var right = ends[after - 1];
			replace(first, after);
			add(Instant.ofEpochSecond(left), from);
			add(to, Instant.ofEpochSecond(right));
		}
	}

	/** Whether a second of {@code [from, to)} is in the set. */
	public boolean overlaps(Instant from, Instant to) {
		var first = firstEndingAt(from.getEpochSecond() + 1);
		return first < size && starts[first] < to.getEpochSecond();
	}

	/** The parts of {@code [from, to)} that are not in the set, in order. */
	public List<Span> free(Instant from, Instant to) {
		List<Span> free = new ArrayList<>(1);
		var at = from.getEpochSecond();
		var end = to.getEpochSecond();
		for (var i = firstEndingAt(at + 1); at < end; i++) {
			var next = i < size ? Math.min(end, starts[i]) : end;
			if (at < next) {
				free.add(new Span(Instant.ofEpochSecond(at), Instant.ofEpochSecond(next)));
			}
			at = i < size ? Math.max(at, ends[i]) : end;
		}
		return free;
	}

	/** The parts of {@code [from, to)} that are in the set, in order. */
	public List<Span> within(Instant from, Instant to) {
		List<Span> within = new ArrayList<>();
		var start = from.getEpochSecond();
		var end = to.getEpochSecond();
		for (var i = firstEndingAt(start + 1); i < size && starts[i] < end; i++) {
			within.add(new Span(Instant.ofEpochSecond(Math.max(start, starts[i])),
					Instant.ofEpochSecond(Math.min(end, ends[i]))));
		}
		return within;
	}

	/** The first second from {@code from} on that is not in the set. */
	public Instant firstFree(Instant from) {
		var second = from.getEpochSecond();
		var first = firstEndingAt(second + 1);
		return first < size && starts[first] <= second ? Instant.ofEpochSecond(ends[first]) : from;
	}

	/** All spans, in order. */
	public List<Span> all() {
		List<Span> all = new ArrayList<>(size);
		for (var i = 0; i < size; i++) {
			all.add(new Span(Instant.ofEpochSecond(starts[i]), Instant.ofEpochSecond(ends[i])));
		}
		return all;
	}

	/** Index of the first span that ends at {@code second} or later. */
	private int firstEndingAt(long second) {
		// Time mostly comes in order, so the last span is looked at first.
		if (size == 0 || ends[size - 1] < second) {
			return size;
		}
		var found = Arrays.binarySearch(ends, 0, size, second);
		return found < 0 ? -found - 1 : found;
	}

	/** Index of the first span that begins after {@code second}. */
	private int firstStartingAfter(long second) {
		if (size == 0 || starts[size - 1] <= second) {
			return size;
		}
		var found = Arrays.binarySearch(starts, 0, size, second);
		return found < 0 ? -found - 1 : found + 1;
	}

	private void replace(int first, int after, long start, long end) {
		move(after, first + 1);
		starts[first] = start;
		ends[first] = end;
	}

	private void replace(int first, int after) {
		move(after, first);
	}

	private void move(int from, int to) {
		var count = size - from;
		if (to + count > starts.length) {
			starts = Arrays.copyOf(starts, 2 * starts.length);
			ends = Arrays.copyOf(ends, 2 * ends.length);
		}
		System.arraycopy(starts, from, starts, to, count);
		System.arraycopy(ends, from, ends, to, count);
		size = to + count;
	}
}
