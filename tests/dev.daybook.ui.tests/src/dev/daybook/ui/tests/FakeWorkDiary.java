/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayAnswer;
import dev.daybook.core.away.AwayEntry;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.DiaryDay;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Shot;
import dev.daybook.ide.Status;
import dev.daybook.ide.SyncInfo;
import dev.daybook.ide.WorkDiary;

/** A diary in memory, on the real {@link Diary}; notes what it was asked for. */
public final class FakeWorkDiary implements WorkDiary {

	public final Diary diary = new Diary();
	public final List<Contract> contracts = new ArrayList<>();
	public final List<String> calls = new CopyOnWriteArrayList<>();
	public final Map<String, byte[]> shots = new HashMap<>();
	public final Map<String, Long> weeks = new HashMap<>();
	public final Map<String, Long> overLimit = new HashMap<>();
	public final List<Memo> memos = new ArrayList<>();
	public volatile SyncInfo sync = new SyncInfo(SyncInfo.State.IDLE, SampleDay.NOON, 0, "");
	public volatile List<String> notices = List.of();
	public volatile Duration running = Duration.ZERO;
	public volatile boolean idleStop;
	/** What decided on the contract. */
	public volatile String rule = "";
	/** Why old weeks can't be read, empty when they can. */
	public volatile String unreadable = "";
	/** What the next start, stop, memo or shot fails with. */
	public volatile @Nullable RuntimeException failure;
	/** Whether listeners are told at once, and not from a thread that may be slow. */
	public volatile boolean tellsHere;
	/** A sentence while private mode is on. */
	public volatile String hidden = "";
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile @Nullable Contract current;
	private volatile @Nullable Contract last;
	private volatile Memo memo = Memo.NONE;

	/** Tells the listeners from a thread that is not the UI's, as the real one does, unless {@link #tellsHere}. */
	public void changed() {
		if (tellsHere) {
			listeners.forEach(Runnable::run);
			return;
		}
		var teller = new Thread(() -> listeners.forEach(Runnable::run), "Fake diary");
		teller.start();
	}

	public int listeners() {
		return listeners.size();
	}

	/** Makes a contract the one that is tracked, without noting a call. */
	public void track(Contract contract) {
		current = contract;
		last = contract;
		idleStop = false;
	}

	public void stopIdle() {
		current = null;
		idleStop = true;
		changed();
	}

	@Override
	public Status status() {
		return new Status(Optional.ofNullable(current), Optional.ofNullable(last), running, idleStop, memo, sync, rule,
				notices, Optional.empty(), hidden);
	}

	@Override
	public List<Contract> contracts() {
		return List.copyOf(contracts);
	}

	@Override
	public List<Memo> recentMemos(String contract) {
		return List.copyOf(memos);
	}

	@Override
	public CompletableFuture<Void> start(String contract) {
		return act("start " + contract,
				() -> contracts.stream().filter(c -> c.id().equals(contract)).forEach(this::track));
	}

	@Override
	public CompletableFuture<Void> stop() {
		return act("stop", () -> current = null);
	}

	@Override
	public CompletableFuture<Void> setMemo(Memo newMemo) {
		return act("memo " + newMemo.task() + "/" + newMemo.text(), () -> memo = newMemo);
	}

	@Override
	public List<Away> questions() {
		return diary.away(Instant.MIN, Instant.MAX).stream().filter(e -> e.state() == AwayEntry.State.ASKED)
				.map(AwayEntry::away).toList();
	}

	@Override
	public List<AwayEntry> absences() {
		return diary.unbilled(today());
	}

	@Override
	public CompletableFuture<Void> keep(Away away, Memo done) {
		return act("keep " + done.text(), () -> diary.add(AwayAnswer.keep(away, done)));
	}

	@Override
	public CompletableFuture<Void> give(Away away, String contract, Memo done) {
		return act("give " + contract + " " + done.text(), () -> diary.add(AwayAnswer.give(away, contract, done)));
	}

	@Override
	public CompletableFuture<Void> discard(Away away) {
		return act("discard", () -> diary.add(AwayAnswer.discard(away)));
	}

	@Override
	public CompletableFuture<Shot> takeShot() {
		return act("shot", () -> {
		}).thenApply(done -> Shot.failed("c", Instant.EPOCH, Shot.ASKED, "none"));
	}

	private CompletableFuture<Void> act(String call, Runnable action) {
		calls.add(call);
		var problem = failure;
		if (problem != null) {
			failure = null;
			return CompletableFuture.failedFuture(problem);
		}
		action.run();
		changed();
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void sync() {
		calls.add("sync");
	}

	@Override
	public DiaryDay today() {
		if (!unreadable.isEmpty()) {
			throw new UncheckedIOException(unreadable, new IOException(unreadable));
		}
		return diary.day(SampleDay.DATE, SampleDay.ZONE);
	}

	@Override
	public long weekSeconds(String contract) {
		return weeks.getOrDefault(contract, diary.weekSeconds(contract, SampleDay.DATE, SampleDay.ZONE));
	}

	@Override
	public long unassignedSeconds() {
		return diary.seconds(Contract.UNASSIGNED,
				new dev.daybook.core.time.Span(SampleDay.NOON.minus(Duration.ofDays(7)),
						SampleDay.NOON.plus(Duration.ofDays(1))));
	}

	@Override
	public long overLimitSeconds(String contract) {
		return overLimit.getOrDefault(contract, 0L);
	}

	@Override
	public Optional<byte[]> shot(String sha256) {
		return Optional.ofNullable(shots.get(sha256));
	}

	@Override
	public Registration onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
