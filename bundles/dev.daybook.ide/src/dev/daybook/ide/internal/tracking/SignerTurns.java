/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.io.IOException;
import java.util.Optional;

import dev.daybook.core.journal.JournalReader;

/** Decides when it is time for a checkpoint; one turn at a time. Safe from any thread. */
final class SignerTurns {

	private static final int AT_ONCE = 200;

	private boolean busy;
	private boolean closed;
	/** Whether records were looked at that wait for a checkpoint. */
	private boolean waiting;
	/** Records before this one were looked at; at first there may be some of earlier runs. */
	private long looked = -1;

	/**
	 * New records to look at.
	 *
	 * @param from
	 *            the first one, negative for the whole journal
	 * @param to
	 *            the one after the last one
	 * @param stopped
	 *            whether nothing is tracked
	 */
	record Turn(long from, long to, boolean stopped) {

		/** Whether a segment was closed, or tracking has stopped. */
		boolean isDue(JournalReader journal) throws IOException {
			return stopped || from < 0 || hasTime(journal);
		}

		private boolean hasTime(JournalReader journal) throws IOException {
			for (var next = from; next < to; next += AT_ONCE) {
				var records = journal.read(next, (int) Math.min(AT_ONCE, to - next));
				if (records.stream().anyMatch(r -> r.envelope().seconds() > 0)) {
					return true;
				}
			}
			return false;
		}
	}

	/**
	 * Begins a turn if there is anything to look at and none is under way.
	 *
	 * @param size
	 *            of the journal
	 */
	synchronized Optional<Turn> next(long size, boolean stopped) {
		if (busy || closed || size <= looked && !(stopped && waiting)) {
			return Optional.empty();
		}
		var turn = new Turn(looked, size, stopped);
		looked = size;
		busy = true;
		return Optional.of(turn);
	}

	/** Has the next turn come although nothing is new. */
	synchronized void again() {
		looked = -1;
	}

	/**
	 * @param left
	 *            whether what was looked at waits for the next close or stop
	 */
	synchronized void ended(boolean left) {
		busy = false;
		waiting = left;
	}

	synchronized void close() {
		closed = true;
	}

	synchronized boolean isClosed() {
		return closed;
	}
}
