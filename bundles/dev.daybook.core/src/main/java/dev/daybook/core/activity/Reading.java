/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.activity;

/**
 * What the meter counted since the reading before.
 *
 * @param activity
 *            the counts
 * @param firstSignalNanos
 *            monotonic time of the first signal in nanoseconds; meaningless when there was none
 * @param lastSignalNanos
 *            monotonic time of the last signal of a person in nanoseconds; meaningless when there was none
 * @param elsewhere
 *            whether another program has the keyboard
 * @param locked
 *            whether the screen is locked
 */
public record Reading(ActivityMinute activity, long firstSignalNanos, long lastSignalNanos, boolean elsewhere,
		boolean locked) {

	public static final Reading NOTHING = new Reading(ActivityMinute.NONE, 0, 0);

	/** A reading with the person in front of the IDE. */
	public Reading(ActivityMinute activity, long firstSignalNanos, long lastSignalNanos) {
		this(activity, firstSignalNanos, lastSignalNanos, false, false);
	}

	/** A reading whose signals all fell into one moment. */
	public Reading(ActivityMinute activity, long signalNanos) {
		this(activity, signalNanos, signalNanos);
	}

	/** Whether there was any signal of a person. Facts alone are none. */
	public boolean hasSignal() {
		return activity.active();
	}
}
