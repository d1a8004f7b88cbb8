/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import org.eclipse.swt.SWT;

/**
 * Tells a keystroke from the auto-repeat of a held key. A key's code stays here only while the key is down; it is never
 * counted by kind, stored or passed on. Allocates nothing after construction.
 */
final class HeldKeys {

	/** More keys than a person holds down at once; one beyond it counts, but its auto-repeat counts too. */
	private static final int CAPACITY = 16;

	private final int[] codes = new int[CAPACITY];
	private int forgotten;
	private int lastCode;
	private int lastTime;

	/**
	 * A key went down. Whether this is a keystroke and not the repeat of one.
	 *
	 * @param time
	 *            of the event in milliseconds since some moment, 0 when it has none
	 */
	boolean down(int code, int time) {
		if (sentAgain(code, time)) {
			return false;
		}
		lastCode = code;
		lastTime = time;
		forgotten = 0;
		if (code == 0) {
			// Input methods deliver characters without a code: nothing can be held.
			return true;
		}
		if (indexOf(code) >= 0) {
			return false;
		}
		var free = indexOf(0);
		if (free >= 0) {
			codes[free] = code;
		}
		return true;
	}

	/**
	 * A key went up. Whether this is a keystroke that {@link #down} has not seen: the workbench takes the key-down
	 * event of a key binding away before any later filter, and only the key-up tells of it.
	 */
	boolean up(int code) {
		var index = indexOf(code);
		if (code == 0 || index >= 0) {
			if (index >= 0) {
				codes[index] = 0;
			}
			return false;
		}
		if (forgotten > 0) {
			forgotten--;
			return false;
		}
		return !isModifier(code);
	}

	/**
	 * The focus leaves: a key-up may never come, or come to another of our shells (Enter closes a dialog), where it
	 * must not count again.
	 */
	void clear() {
		for (var i = 0; i < CAPACITY; i++) {
			if (codes[i] != 0 && !isModifier(codes[i])) {
				forgotten++;
			}
			codes[i] = 0;
		}
	}

	/** An embedded browser sends a key that its page did not want a second time, which may be after the key went up. */
	private boolean sentAgain(int code, int time) {
		// A difference, because the time is a counter that runs over.
		var later = time - lastTime;
		return time != 0 && lastTime != 0 && (later < 0 || later == 0 && code == lastCode && code != 0);
	}

	private int indexOf(int code) {
		for (var i = 0; i < CAPACITY; i++) {
			if (codes[i] == code) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isModifier(int code) {
		return (code & SWT.MODIFIER_MASK) != 0;
	}
}
