/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

/**
 * Seconds that somebody has.
 *
 * @param person
 *            name of the person
 * @param device
 *            name of the device
 * @param journal
 *            identifier of the device's journal
 * @param span
 *            which seconds
 */
record Overlap(String person, String device, String journal, Span span) {

	/** Only the seconds inside of a span, which it has to meet. */
	Overlap within(Span other) {
		return new Overlap(person, device, journal, span.within(other));
	}
}
