/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayEntry;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.DiaryDay;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Shot;

/**
 * The one door of the user interface to tracking and diary; an OSGi service. Safe from any thread, never blocks on disk
 * or network. A future that fails carries an exception whose message is a sentence for the person. Listeners are called
 * on Daybook's own thread, never on the UI thread.
 */
public interface WorkDiary {

	/** What is going on now. */
	Status status();

	/** Contracts in the order in which they became known; those that ended or are archived too. */
	List<Contract> contracts();

	/** Tasks and memos used on a contract, the latest first, at most twenty. */
	List<Memo> recentMemos(String contract);

	/** Starts tracking a contract, or switches to it. Done when the start is saved. */
	CompletableFuture<Void> start(String contract);

	/** Stops tracking. Done when everything tracked is saved. Does nothing when nothing is tracked. */
	CompletableFuture<Void> stop();

	/** Sets task and memo for the contract that is tracked, or for the next start. */
	CompletableFuture<Void> setMemo(Memo memo);

	/** Absences of the last day that wait for an answer, the oldest first. */
	List<Away> questions();

	/** Absences that reach into today and are billed to nobody, long and discarded ones too, the oldest first. */
	List<AwayEntry> absences();

	/**
	 * Bills an absence to the contract that was tracked. Fails with a sentence when the memo is empty, or the time is
	 * billed already.
	 */
	CompletableFuture<Void> keep(Away away, Memo done);

	/** Bills an absence to another contract. Fails as {@link #keep} does. */
	CompletableFuture<Void> give(Away away, String contract, Memo done);

	/** Bills an absence to nobody. Fails when it is billed already. */
	CompletableFuture<Void> discard(Away away);

	/** Takes a shot of the workbench now, marked as asked for by the person. Fails when nothing is tracked. */
	CompletableFuture<Shot> takeShot();

	/** Sends what is saved to the review server soon. */
	void sync();

	/** The day of the contract that is tracked or was last, in its zone; the open segment included. */
	DiaryDay today();

	/** Tracked seconds of one contract in this week, in its zone; the open segment included. */
	long weekSeconds(String contract);

	/** Unassigned seconds that may still be given to a contract. */
	long unassignedSeconds();

	/** Seconds of {@link #weekSeconds} that are over the weekly limit or after the contract's end. */
	long overLimitSeconds(String contract);

	/**
	 * The PNG of a shot that was taken. Reads from disk: not for the UI thread.
	 *
	 * @param sha256
	 *            hash of the PNG
	 */
	Optional<byte[]> shot(String sha256);

	/**
	 * Calls {@code listener} after every change: a tick, a start, a memo, a shot, a commit, a sync.
	 *
	 * @return removes the listener when closed
	 */
	Registration onChange(Runnable listener);

	/** Removes a listener. */
	@FunctionalInterface
	interface Registration extends AutoCloseable {
		@Override
		void close();
	}
}
