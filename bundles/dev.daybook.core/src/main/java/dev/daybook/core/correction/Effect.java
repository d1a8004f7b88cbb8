/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.correction;

import java.util.List;

import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;

/** What a correction does to the time of its contract. */
public sealed interface Effect {

	/** Longest reason, in characters. */
	int MAX_REASON = 500;

	/**
	 * Takes time from the contract.
	 *
	 * @param moved
	 *            whether it was not this contract's at all, and was moved away
	 * @param reason
	 *            in the person's words, may be empty
	 */
	record Withdrawn(boolean moved, String reason) implements Effect {

		public Withdrawn {
			checkReason(reason);
		}
	}

	/**
	 * Gives the contract time that was tracked, with its activity and memos.
	 *
	 * @param segment
	 *            what is given
	 */
	record Moved(Segment segment) implements Effect {
	}

	/**
	 * Time entered by hand.
	 *
	 * @param segment
	 *            the time, without activity
	 * @param reason
	 *            why it was not tracked
	 */
	record Manual(Segment segment, String reason) implements Effect {

		public Manual {
			checkReason(reason);
		}
	}

	/** Gives all time of the range these memos in place of its own. */
	record Memos(List<Memo> memos) implements Effect {

		/** Most memos of one stretch. */
		public static final int MAX_MEMOS = 20;

		public Memos {
			if (memos.size() > MAX_MEMOS) {
				throw new IllegalArgumentException("A segment has at most " + MAX_MEMOS + " memos.");
			}
			memos = List.copyOf(memos);
		}
	}

	/** Makes two stretches of the one that holds both the second before the range and the one after its begin. */
	record Split() implements Effect {
	}

	/** Leaves nothing of what was noticed or written in the range but its seconds. */
	record Erased() implements Effect {
	}

	/**
	 * Says again what is left of time whose content was erased, such as its activity without its memos.
	 *
	 * @param segment
	 *            the time, with what is left
	 */
	record Restated(Segment segment) implements Effect {
	}

	/**
	 * Takes back what the records of an earlier edit did to the contract in this slot.
	 *
	 * @param edit
	 *            identifier of the edit
	 */
	record Undo(String edit) implements Effect {
	}

	private static void checkReason(String reason) {
		if (reason.codePointCount(0, reason.length()) > MAX_REASON) {
			throw new IllegalArgumentException("A reason has at most " + MAX_REASON + " characters.");
		}
	}
}
