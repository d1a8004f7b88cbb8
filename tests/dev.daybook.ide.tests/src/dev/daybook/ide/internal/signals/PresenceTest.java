/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PresenceTest {

	private long now = Long.MAX_VALUE - 10;
	private final Presence presence = new Presence(() -> now);

	@Test
	void nobodyIsThereBeforeTheFirstInput() {
		assertFalse(presence.recent());
	}

	@Test
	void inputLastsForOneTick() {
		presence.input();
		now += Presence.SPAN - 1;
		assertTrue(presence.recent());
		now++;
		assertFalse(presence.recent());
	}
}
