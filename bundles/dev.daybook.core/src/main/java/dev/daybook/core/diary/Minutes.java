/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.time.Slot;

/**
 * The ten activity minutes of a slot in a few dozen bytes, so that ten years of them fit in the memory of an IDE.
 * Immutable.
 */
final class Minutes {

	static final Minutes NONE = new Minutes(0, new byte[0]);

	private static final List<ActivityMinute> NO_MINUTES = Collections.nCopies(Slot.MINUTES, ActivityMinute.NONE);
	private static final Signal[] SIGNALS = Signal.values();

	/** A bit for each minute with any count. */
	private final short filled;
	/** Their counts in order, as numbers of seven bits a byte. */
	private final byte[] counts;

	private Minutes(int filled, byte[] counts) {
		this.filled = (short) filled;
		this.counts = counts;
	}

	static Minutes of(List<ActivityMinute> minutes) {
		var filled = 0;
		var out = new ByteArrayOutputStream(64);
		for (var i = 0; i < Slot.MINUTES; i++) {
			if (!minutes.get(i).isEmpty()) {
				filled |= 1 << i;
				write(out, minutes.get(i));
			}
		}
		return filled == 0 ? NONE : new Minutes(filled, out.toByteArray());
	}

	/** All ten. */
	List<ActivityMinute> list() {
		if (filled == 0) {
			return NO_MINUTES;
		}
		var in = new Reader(counts);
		List<ActivityMinute> list = new ArrayList<>(Slot.MINUTES);
		for (var i = 0; i < Slot.MINUTES; i++) {
			list.add((filled & 1 << i) == 0 ? ActivityMinute.NONE : in.minute());
		}
		return Collections.unmodifiableList(list);
	}

	/** Only the minutes from {@code first} to before {@code end}; the others are empty. */
	Minutes between(int first, int end) {
		if (filled == 0 || first <= 0 && end >= Slot.MINUTES) {
			return this;
		}
		var kept = new ArrayList<>(list());
		for (var i = 0; i < Slot.MINUTES; i++) {
			if (i < first || i >= end) {
				kept.set(i, ActivityMinute.NONE);
			}
		}
		return of(kept);
	}

	private static void write(ByteArrayOutputStream out, ActivityMinute minute) {
		write(out, minute.keys());
		write(out, minute.clicks());
		write(out, minute.scrolls());
		write(out, minute.pointerSeconds());
		write(out, minute.events().size());
		minute.events().forEach((kind, count) -> {
			write(out, kind.ordinal());
			write(out, count);
		});
	}

	private static void write(ByteArrayOutputStream out, int number) {
		var rest = number;
		while ((rest & ~0x7f) != 0) {
			out.write(rest & 0x7f | 0x80);
			rest >>>= 7;
		}
		out.write(rest);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Minutes m && m.filled == filled && Arrays.equals(m.counts, counts);
	}

	@Override
	public int hashCode() {
		return 31 * filled + Arrays.hashCode(counts);
	}

	private static final class Reader {

		private final byte[] bytes;
		private int next;

		Reader(byte[] bytes) {
			this.bytes = bytes;
		}

		ActivityMinute minute() {
			return new ActivityMinute(number(), number(), number(), number(), events(number()));
		}

		private Map<Signal, Integer> events(int kinds) {
			if (kinds == 0) {
				return Map.of();
			}
			Map<Signal, Integer> events = new EnumMap<>(Signal.class);
			for (var i = 0; i < kinds; i++) {
				events.put(SIGNALS[number()], number());
			}
			return events;
		}

		private int number() {
			var number = 0;
			for (var shift = 0;; shift += 7) {
				var piece = bytes[next++];
				number |= (piece & 0x7f) << shift;
				if (piece >= 0) {
					return number;
				}
			}
		}
	}
}
