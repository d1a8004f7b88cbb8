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
 * Tells a link that a person follows in an embedded browser from a page that moves on by itself. On some systems a
 * browser keeps keys and pointer to itself, and what is left is what it says of its page: a person's pointer is over a
 * link shortly before the page goes to another address. A page that loads itself again, or a show of pages, has no
 * pointer over a link, or comes to the address where it was. Of an address only a hash is kept, and only here.
 */
final class LinkUse {

	/** How long after the pointer was over a link its page is still the person's doing, in nanoseconds. */
	static final long SPAN = 5_000_000_000L;

	private final LongSupplier nanos;
	private long lastHover;
	private boolean hovered;
	private int address;

	/**
	 * @param nanos
	 *            monotonic time in nanoseconds
	 */
	LinkUse(LongSupplier nanos) {
		this.nanos = nanos;
	}

	/**
	 * The status text changed.
	 *
	 * @param text
	 *            the address of a link, empty when the pointer left it
	 */
	void status(String text) {
		if (!text.isEmpty()) {
			hovered = true;
			lastHover = nanos.getAsLong();
		}
	}

	/** The page went to an address. Whether a link was followed. */
	boolean followed(String location) {
		var same = location.hashCode() == address;
		address = location.hashCode();
		var byPointer = hovered && nanos.getAsLong() - lastHover < SPAN;
		hovered = false;
		return !same && byPointer;
	}
}
