/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayAnswer;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.contract.Unassigned;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalWriter;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Clock;

/**
 * Drives the tracker and writes what it says to the journal; keeps the diary up to date. For one thread, which may
 * block on the disk. When the disk refuses, what is unsaved stays in memory and every later call tries again.
 */
public final class Recorder {

	private static final int READ_AT_ONCE = 1000;

	private final Clock clock;
	private final Meter meter;
	private final JournalReader reader;
	private final JournalWriter writer;
	private final Diary diary;
	private final Tracker tracker;
	private final List<Draft> unsaved = new ArrayList<>();
	private Memo memo = Memo.NONE;
	private boolean limitStop;
	private String problem = "";
	/**
	 * Whether the saved open state is known to be empty: then an IDE in which nothing is tracked leaves the disk alone.
	 */
	private boolean nothingOpen;

	/**
	 * @param diary
	 *            an empty diary, filled here and only here
	 */
	public Recorder(Clock clock, Meter meter, JournalReader reader, JournalWriter writer, Diary diary) {
		this(clock, meter, reader, writer, diary, Allowance.UNLIMITED);
	}

	/**
	 * @param diary
	 *            an empty diary, filled here and only here
	 * @param allowance
	 *            asked on the recorder's thread, when the diary shows all that was tracked
	 */
	public Recorder(Clock clock, Meter meter, JournalReader reader, JournalWriter writer, Diary diary,
			Allowance allowance) {
		this.clock = clock;
		this.meter = meter;
		this.reader = reader;
		this.writer = writer;
		this.diary = diary;
		tracker = new Tracker(this::idleThreshold, allowance);
	}

	/**
	 * Reads the journal into the diary, and brings time into it that a killed process had saved but not closed.
	 *
	 * @return the time brought back, zero after a clean stop
	 * @throws IOException
	 *             if the journal cannot be read
	 */
	public Duration open() throws IOException {
		for (var next = 0L; next < reader.head().size();) {
			var records = reader.read(next, READ_AT_ONCE);
			records.forEach(diary::add);
			next += records.size();
		}
		for (var owned : diary.owned()) {
			tracker.own(owned.from(), owned.to());
		}
		var open = writer.open();
		nothingOpen = open.isEmpty();
		return open.isPresent() ? bringBack(OpenState.fromJson(open.get())) : Duration.ZERO;
	}

	private Duration bringBack(OpenState open) {
		var left = tracker.missing(open);
		if (!left.isEmpty()) {
			write(left);
			save();
		}
		return left.stream().map(s -> Duration.ofSeconds(s.seconds())).reduce(Duration.ZERO, Duration::plus);
	}

	/**
	 * Starts tracking, or switches the contract.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if the contract is not known
	 */
	public void start(String contract) {
		start(contract, Segment.RULE_TOOLBAR);
	}

	/**
	 * Starts tracking, or switches the contract, or goes on with the same one under another rule.
	 *
	 * @param contract
	 *            a known contract, or {@link Contract#UNASSIGNED}
	 * @param rule
	 *            what decided on the contract, for {@link Segment#rule()}
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if the contract is not known
	 */
	public void start(String contract, String rule) {
		requireKnown(contract);
		tick();
		limitStop = false;
		if (tracker.contract().filter(contract::equals).isEmpty()) {
			var switched = tracker.contract().isPresent();
			write(tracker.start(contract, rule, switched ? Memo.NONE : memo, clock.tick()));
			memo = switched ? Memo.NONE : memo;
		} else if (tracker.rule().filter(rule::equals).isEmpty()) {
			tracker.decidedBy(rule);
		}
		save();
	}

	/** What decided on the contract that is tracked, or that the person is away from; empty when there is none. */
	public Optional<String> rule() {
		return tracker.rule();
	}

	public void stop() {
		tick();
		write(tracker.stop(clock.tick()));
		memo = Memo.NONE;
		save();
	}

	/** Sets task and memo for what is tracked, or for the next start. */
	public void setMemo(Memo newMemo) {
		memo = newMemo;
		tracker.setMemo(newMemo);
		save();
	}

	/**
	 * To be called every {@link dev.daybook.core.time.Tick#PERIOD}.
	 *
	 * @return whether tracking stopped because there was no signal
	 */
	public boolean tick() {
		var outcome = tracker.tick(clock.tick(), meter.drain());
		write(outcome);
		save();
		return outcome.stop() == Outcome.Stop.IDLE && tracker.contract().isEmpty();
	}

	/** Brings all time up to the last signal into the journal, so that it can be sent. */
	public void cut() {
		tick();
		write(tracker.cut());
		save();
	}

	public void add(Shot shot) {
		unsaved.add(Draft.of(shot));
		save();
	}

	public void add(Commit commit) {
		unsaved.add(Draft.of(commit));
		save();
	}

	/** Takes over contracts from the server; those that are known with the same terms already change nothing. */
	public void contracts(List<Contract> received) {
		var now = clock.wall();
		received.stream().filter(c -> !diary.contract(c.id()).equals(Optional.of(c)))
				.forEach(c -> unsaved.add(Draft.of(c, now)));
		save();
	}

	/** The contract that is tracked; for unassigned time one that asks for nothing. */
	public Optional<Contract> contract() {
		return known(tracker.contract());
	}

	private Optional<Contract> known(Optional<String> id) {
		if (id.isEmpty() || !id.get().equals(Contract.UNASSIGNED)) {
			return id.isEmpty() ? Optional.empty() : diary.contract(id.get());
		}
		var zone = diary.lastContract().map(c -> c.termsAt(clock.wall()).zone()).orElseGet(ZoneId::systemDefault);
		return Optional.of(Unassigned.contract(zone));
	}

	/** The contract that is taken up again at the next signal, while the person is away. */
	public Optional<Contract> absentFrom() {
		return known(tracker.absentFrom());
	}

	/** Whether tracking stopped last because the contract allows no more time. */
	public boolean stoppedAtLimit() {
		return limitStop;
	}

	/** When time counts again, if the clock shows a second that is in the diary already; empty when time counts. */
	public Optional<Instant> waitsUntil() {
		return tracker.waitsUntil();
	}

	/** Tracked time since the start. */
	public Duration tracked() {
		return tracker.tracked();
	}

	/** Task and memo that new time gets. */
	public Memo memo() {
		return memo;
	}

	/** A sentence for the person when something could not be saved, empty when all is saved. */
	public String problem() {
		return problem;
	}

	/**
	 * Bills an absence to the contract that was tracked.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if the memo is empty, or the time has an owner already
	 */
	public void keep(Away away, Memo done) {
		answer(AwayAnswer.keep(away, done));
	}

	/**
	 * Bills an absence to nobody. The answer can be changed later.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if its time is billed already
	 */
	public void discard(Away away) {
		answer(AwayAnswer.discard(away));
	}

	/**
	 * Bills an absence to another contract.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if the contract is not known, the memo is empty, or the time has an
	 *             owner already
	 */
	public void give(Away away, String contract, Memo done) {
		requireKnown(contract);
		answer(AwayAnswer.give(away, contract, done));
	}

	private void answer(AwayAnswer answer) {
		var away = answer.away();
		var entry = diary.entry(away).orElseThrow(() -> new IllegalArgumentException("There is no absence from "
				+ away.from() + " to " + away.to() + " in the diary, so nothing was changed. Choose a listed one."));
		if (entry.billed()) {
			throw new IllegalArgumentException("This absence is billed already, and nothing was changed. Withdraw or "
					+ "move its time in the diary instead.");
		}
		if (answer.billedTo() != null && tracker.owns(away.from(), away.to())) {
			throw new IllegalArgumentException("Other time in the diary lies between " + away.from() + " and "
					+ away.to() + ", so nothing was billed. Withdraw that time first, or discard the absence.");
		}
		write(answer.segments());
		unsaved.add(AwayDrafts.of(answer, clock.wall()));
		save();
	}

	private void requireKnown(String contract) {
		if (!contract.equals(Contract.UNASSIGNED) && diary.contract(contract).isEmpty()) {
			throw new IllegalArgumentException("There is no contract " + contract
					+ " in the diary, so nothing was changed. Choose one of the listed contracts.");
		}
	}

	private void write(Outcome outcome) {
		write(outcome.closed());
		for (var gap : outcome.gaps()) {
			unsaved.add(AwayDrafts.of(gap));
		}
		for (var away : outcome.aways()) {
			unsaved.add(AwayDrafts.of(away));
		}
		limitStop |= outcome.stop() == Outcome.Stop.LIMIT;
	}

	private void write(List<Segment> segments) {
		for (var segment : segments) {
			tracker.own(segment.from(), segment.to());
			unsaved.add(Draft.of(segment));
		}
	}

	private void save() {
		var open = tracker.open();
		if (unsaved.isEmpty() && open.isEmpty() && nothingOpen) {
			return;
		}
		try {
			if (!unsaved.isEmpty()) {
				writer.append(List.copyOf(unsaved)).forEach(diary::add);
				unsaved.clear();
			}
			writer.saveOpen(new OpenState(open).toJson());
			nothingOpen = open.isEmpty();
			problem = "";
		} catch (IOException e) {
			problem = "The diary could not be saved (" + e.getMessage() + "). What was tracked is kept in memory, and "
					+ "saving is tried again every five seconds: make room on the disk, and leave the IDE open.";
		}
		diary.setOpen(open);
	}

	private Duration idleThreshold(String contract) {
		return diary.contract(contract).map(c -> c.termsAt(clock.wall())).map(Terms::idleThreshold)
				.orElse(Terms.DEFAULT_IDLE_THRESHOLD);
	}

	/** The contract that a fact of this moment belongs to: the one tracked, else the one that had its slot. */
	public Optional<Contract> contractAt(Instant when) {
		return contract().or(() -> diary.contractAt(when));
	}
}
