/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.away;

import org.eclipse.jdt.annotation.Nullable;

/**
 * An absence as the diary shows it.
 *
 * @param away
 *            the absence
 * @param answer
 *            the latest answer, {@code null} as long as there is none
 */
public record AwayEntry(Away away, @Nullable AwayAnswer answer) {

	/** Where an absence stands. */
	public enum State {
		/** Short enough to ask about, and not answered yet. */
		ASKED,
		/** Too long to ask about, and not answered. */
		AWAY, KEPT, DISCARDED, GIVEN
	}

	public State state() {
		var given = answer;
		if (given == null) {
			return away.asked() ? State.ASKED : State.AWAY;
		}
		return switch (given.choice()) {
		case KEPT -> State.KEPT;
		case DISCARDED -> State.DISCARDED;
		case GIVEN -> State.GIVEN;
		};
	}

	/** Whether its time is billed. */
	public boolean billed() {
		var given = answer;
		return given != null && given.billedTo() != null;
	}
}
