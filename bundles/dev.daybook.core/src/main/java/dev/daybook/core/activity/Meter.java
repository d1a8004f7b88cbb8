/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.activity;

import java.util.EnumMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.LongSupplier;

/**
 * Counts signals between two ticks. Safe from any thread; {@link #count} and {@link #pointerMoved} allocate nothing and
 * never block, so that they can run inside a display filter.
 * <p>
 * Facts (see {@link Signal#human()}) are handed out with the reading of the tick in which they happened, like all else,
 * but move no time: a build loop with nobody there must not keep the tracker from going idle. Whoever reads decides in
 * which time they are counted.
 */
public final class Meter {

	private static final Signal[] SIGNALS = Signal.values();
	private static final long NANOS_PER_SECOND = 1_000_000_000L;

	private final AtomicIntegerArray counts = new AtomicIntegerArray(SIGNALS.length);
	private final LongSupplier nanos;
	private volatile long firstSignal;
	private volatile long lastSignal;
	private volatile boolean any;
	private volatile boolean facts;
	private volatile long pointerSecond = Long.MIN_VALUE;
	private volatile boolean elsewhere;
	private volatile boolean locked;
	/** A bit for each kind that is not counted. */
	private volatile int ignored;

	/**
	 * @param nanos
	 *            monotonic time in nanoseconds, as in {@link System#nanoTime()}
	 */
	public Meter(LongSupplier nanos) {
		this.nanos = nanos;
	}

	/** Counts one signal now. */
	public void count(Signal signal) {
		count(signal, 1);
	}

	/**
	 * Counts several signals of a kind now.
	 *
	 * @param times
	 *            how many; nothing is counted unless it is positive
	 */
	public void count(Signal signal, int times) {
		if (times <= 0 || ignores(signal)) {
			return;
		}
		counts.addAndGet(signal.ordinal(), times);
		if (signal.human()) {
			noticed(nanos.getAsLong());
		} else {
			facts = true;
		}
	}

	/** Marks the current second as one with pointer movement; further movement in it changes nothing. */
	public void pointerMoved() {
		if (ignores(Signal.POINTER)) {
			return;
		}
		var now = nanos.getAsLong();
		var second = now / NANOS_PER_SECOND;
		if (second != pointerSecond) {
			pointerSecond = second;
			counts.incrementAndGet(Signal.POINTER.ordinal());
		}
		noticed(now);
	}

	/**
	 * Kinds that the person does not want counted: they move no count, and are no sign of a person. What was counted of
	 * them before and not drained yet is forgotten.
	 */
	public void ignore(Set<Signal> kinds) {
		var bits = 0;
		for (var kind : kinds) {
			bits |= 1 << kind.ordinal();
		}
		ignored = bits;
		kinds.forEach(this::take);
	}

	private boolean ignores(Signal signal) {
		return (ignored & 1 << signal.ordinal()) != 0;
	}

	/** Tells whether another program has the keyboard. Moves no time; says why nobody is here, if nobody is. */
	public void elsewhere(boolean now) {
		elsewhere = now;
	}

	/** Tells whether the screen is locked. Moves no time; says why nobody is here, if nobody is. */
	public void locked(boolean now) {
		locked = now;
	}

	/** Whether the screen is locked, as far as the desktop tells. Safe from any thread. */
	public boolean isLocked() {
		return locked;
	}

	private void noticed(long now) {
		if (!any) {
			firstSignal = now;
		}
		lastSignal = now;
		any = true;
	}

	/** Takes the counts since the last call and starts again from zero. */
	public Reading drain() {
		if (!any && !facts) {
			return elsewhere || locked ? new Reading(ActivityMinute.NONE, 0, 0, elsewhere, locked) : Reading.NOTHING;
		}
		any = false;
		facts = false;
		var first = firstSignal;
		var last = lastSignal;
		var events = new EnumMap<Signal, Integer>(Signal.class);
		for (var signal : SIGNALS) {
			if (signal.isEvent()) {
				var count = take(signal);
				if (count > 0) {
					events.put(signal, count);
				}
			}
		}
		var activity = new ActivityMinute(take(Signal.KEY), take(Signal.CLICK), take(Signal.SCROLL),
				take(Signal.POINTER), events);
		return new Reading(activity, first, last, elsewhere, locked);
	}

	private int take(Signal signal) {
		return counts.getAndSet(signal.ordinal(), 0);
	}
}
