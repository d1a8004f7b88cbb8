/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import dev.daybook.ide.SyncInfo;
import dev.daybook.ide.SyncInfo.State;
import dev.daybook.ui.tests.SampleDay;

class SyncTextTest {

	@Test
	void everyStateHasAWholeSentenceAndAShape() {
		Set<String> icons = new HashSet<>();
		for (var state : State.values()) {
			var text = text(state, SampleDay.NOON, 0, "");
			assertTrue(text.sentence().endsWith(".") || text.sentence().endsWith("…"), text.sentence());
			icons.add(text.icon());
		}
		assertEquals(State.values().length, icons.size());
	}

	@Test
	void whatTheServerSaidGoesFirst() {
		assertEquals("The server is full.", text(State.REFUSED, null, 1, "The server is full.").sentence());
	}

	@Test
	void waitingRecordsAreCounted() {
		assertEquals("All is saved; 12 records wait for the review server.",
				text(State.IDLE, null, 12, "").sentence());
		assertEquals("All is saved; one record waits for the review server.",
				text(State.IDLE, null, 1, "").sentence());
	}

	@Test
	void withoutSignInThereIsNothingToAskFor() {
		assertFalse(text(State.NOT_SIGNED_IN, null, 3, "").canSync());
		assertTrue(text(State.OFFLINE, null, 3, "").canSync());
	}

	private static SyncText text(State state, java.time.@Nullable Instant last, long waiting, String message) {
		return SyncText.of(new SyncInfo(state, last, waiting, message), SampleDay.ZONE);
	}
}
