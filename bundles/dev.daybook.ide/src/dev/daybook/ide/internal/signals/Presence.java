/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import java.util.function.LongSupplier;

/**
 * Whether a person is at the keyboard or mouse. A document that a build changes, a part that a console brings to the
 * top, an automatic save: the IDE reports them like a person's own, so they count only shortly after real input, and
 * they never make a presence themselves.
 */
public final class Presence {

	/** How long after input an IDE event is still the person's doing, in nanoseconds: the length of one tick. */
	static final long SPAN = 5_000_000_000L;

	private final LongSupplier nanos;
	private volatile long lastInput;

	/**
	 * @param nanos
	 *            monotonic time in nanoseconds
	 */
	public Presence(LongSupplier nanos) {
		this.nanos = nanos;
		this.lastInput = nanos.getAsLong() - SPAN;
	}

	/** A key, button or wheel was used now, or a link was followed. */
	void input() {
		lastInput = nanos.getAsLong();
	}

	/** Whether there was input less than {@link #SPAN} ago. Safe from any thread. */
	boolean recent() {
		return nanos.getAsLong() - lastInput < SPAN;
	}
}
