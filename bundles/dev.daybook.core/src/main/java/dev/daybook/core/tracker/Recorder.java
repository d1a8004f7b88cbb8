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
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.agreement.Agreement;
import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayAnswer;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.PrivateTime;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.contract.Unassigned;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.core.edit.EraseContent;
import dev.daybook.core.edit.Erasing;
import dev.daybook.core.edit.RemoveShot;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalWriter;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Clock;
import dev.daybook.core.time.Span;

/**
 * Drives the tracker and writes what it says to the journal; keeps the diary up to date. For one thread, which may
 * block on the disk. When the disk refuses, what is unsaved stays in memory and every later call tries again.
 */
public final class Recorder {

	private final Clock clock;
	private final Meter meter;
	private final JournalReader reader;
	private final JournalWriter writer;
	private final Diary diary;
	private final Tracker tracker;
	private final List<Draft> unsaved = new ArrayList<>();
	/** Made at the first start, as an IDE in which nothing is tracked shall load little. */
	private @Nullable ContractGate gate;
	/** Time among what is unsaved: it is in the diary all the same. */
	private final List<Segment> unsavedTime = new ArrayList<>();
	/** Made when private mode is first turned on. */
	private @Nullable PrivateMode privateMode;
	private Memo memo = Memo.NONE;
	private boolean limitStop;
	private String problem = "";
	private @Nullable IOException failure;
	/** What the person wants at most, whatever the contract allows; {@code null} for as the contract says. */
	private @Nullable Supplier<Duration> ownIdle;
	/**
	 * Whether the saved open state is known to be empty: then an IDE in which nothing is tracked leaves the disk alone.
	 */
	private boolean nothingOpen;

	/**
	 * @param diary
	 *            an empty diary, filled here and only here
	 */
	public Recorder(Clock clock, Meter meter, JournalReader reader, JournalWriter writer, Diary diary) {
		this.clock = clock;
		this.meter = meter;
		this.reader = reader;
		this.writer = writer;
		this.diary = diary;
		tracker = new Tracker(this::idleThreshold, this::allowed);
	}

	/**
	 * Reads the journal into the diary, and brings time into it that a killed process had saved but not closed.
	 *
	 * @return the time brought back, zero after a clean stop
	 * @throws IOException
	 *             if the journal cannot be read
	 */
	public Duration open() throws IOException {
		diary.open(reader);
		for (var owned : diary.owned()) {
			tracker.own(owned.from(), owned.to());
		}
		var open = writer.open();
		nothingOpen = open.isEmpty();
		return open.isPresent() ? takeUp(OpenState.fromJson(open.get())) : Duration.ZERO;
	}

	private Duration takeUp(OpenState open) {
		if (open.hiddenSince() != null || !open.hidden().isEmpty()) {
			privateMode().restored(open);
		}
		return bringBack(open);
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
	 * Lets the person be idle sooner than a contract says, never later.
	 *
	 * @param longest
	 *            asked at every tick; at least a minute
	 */
	public void idleAtMost(Supplier<Duration> longest) {
		ownIdle = longest;
	}

	/**
	 * Starts tracking, or switches the contract.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if the contract is not known, archived, ended, or has no time left
	 *             this week; then what is tracked goes on
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
	 *             with a sentence for the person, if the contract is not known, archived, ended, or has no time left
	 *             this week; then what is tracked goes on
	 */
	public void start(String contract, String rule) {
		var known = startable(contract);
		tick();
		if (tracker.contract().filter(contract::equals).isEmpty()) {
			gate().checkStart(known, clock.tick().second());
			limitStop = false;
			var switched = tracker.contract().isPresent();
			memo = switched ? Memo.NONE : memo;
			write(isPrivate() ? privateMode().start(contract, rule, memo, clock.tick())
					: tracker.start(contract, rule, memo, clock.tick()));
		} else if (isPrivate()) {
			privateMode().decidedBy(rule);
		} else if (tracker.rule().filter(rule::equals).isEmpty()) {
			tracker.decidedBy(rule);
		}
		save();
	}

	/**
	 * Turns private mode on: time goes on as private time where the contract takes such time, and stands still where it
	 * does not. Nothing but the seconds is kept until it is turned off. It stays on in the next run.
	 */
	public void beginPrivate() {
		if (!isPrivate()) {
			tick();
			write(privateMode().begin(memo, clock.tick()));
			nothingOpen = false;
			save();
		}
	}

	/**
	 * Turns private mode off. What was tracked before goes on, with its memo.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if the contract whose time stood still cannot go on; private mode is
	 *             off all the same
	 */
	public void endPrivate() {
		if (!isPrivate()) {
			return;
		}
		tick();
		var waiting = paused();
		var refusal = waiting.map(this::refusal).orElse("");
		write(privateMode().end(refusal.isEmpty() ? waiting.map(Contract::id) : Optional.empty(), clock.tick()));
		nothingOpen = false;
		save();
		if (!refusal.isEmpty()) {
			throw new IllegalArgumentException(refusal);
		}
	}

	private String refusal(Contract contract) {
		try {
			if (!contract.id().equals(Contract.UNASSIGNED)) {
				gate().checkStart(contract, clock.tick().second());
			}
			return "";
		} catch (IllegalArgumentException e) {
			return String.valueOf(e.getMessage());
		}
	}

	/** Whether private mode is on. */
	public boolean isPrivate() {
		var mode = privateMode;
		return mode != null && mode.isOn();
	}

	/** Whether private mode is or was on at a moment, as far back as anything noticed late may be. */
	public boolean isPrivate(Instant when) {
		return isPrivate(when, when)
				|| diary.stretches(when, when.plusSeconds(1)).stream().anyMatch(s -> s.isPrivate());
	}

	/** Whether private mode is or was on at a moment of the last days, from the first to the second one. */
	public boolean isPrivate(Instant from, Instant to) {
		var mode = privateMode;
		return mode != null && mode.hides(from, to);
	}

	/** The contract whose time stands still in private mode, because it takes no private time. */
	public Optional<Contract> paused() {
		return isPrivate() ? orUnassigned(privateMode().paused()) : Optional.empty();
	}

	private PrivateMode privateMode() {
		var made = privateMode;
		if (made == null) {
			made = new PrivateMode(tracker, this::takesPrivateTime);
			privateMode = made;
		}
		return made;
	}

	private boolean takesPrivateTime(String contract) {
		return diary.contract(contract).filter(c -> c.termsAt(clock.tick().second()).privateTime()).isPresent();
	}

	/** What decided on the contract that is tracked, or that the person is away from; empty when there is none. */
	public Optional<String> rule() {
		return isPrivate() ? privateMode().rule() : tracker.rule();
	}

	public void stop() {
		tick();
		if (isPrivate()) {
			privateMode().stopped();
		}
		write(tracker.stop(clock.tick()));
		memo = Memo.NONE;
		save();
	}

	/**
	 * Sets task and memo for what is tracked, or for the next start.
	 *
	 * @throws IllegalStateException
	 *             with a sentence for the person, in private mode
	 */
	public void setMemo(Memo newMemo) {
		if (isPrivate()) {
			throw new IllegalStateException("Private mode is on, so no memo is written; the one from before goes on "
					+ "afterwards. Turn private mode off first.");
		}
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

	/** A picture of private time is not told of. */
	public void add(Shot shot) {
		if (shot.state() == Shot.State.TAKEN && isPrivate(shot.at())) {
			return;
		}
		unsaved.add(Draft.of(shot));
		save();
	}

	/** A commit of private time is not told of, also when it is noticed later. */
	public void add(Commit commit) {
		if (isPrivate(commit.at())) {
			return;
		}
		unsaved.add(Draft.of(commit));
		save();
	}

	/**
	 * Takes over contracts from the server; those that are known with the same terms already change nothing. One that
	 * was archived here stays so, and one that was made here is never replaced.
	 */
	public void contracts(List<Contract> received) {
		var now = clock.wall();
		for (var contract : received) {
			var known = diary.contract(contract.id());
			var merged = contract.received()
					.archived(contract.archived() || known.filter(Contract::archived).isPresent());
			if (known.filter(Contract::local).isEmpty() && !known.equals(Optional.of(merged))) {
				unsaved.add(Draft.of(merged, now));
			}
		}
		save();
	}

	/**
	 * Saves a contract that was made or changed here, or archived.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if it is the client's to change, if it would change terms of the
	 *             past, or if it is archived while it is tracked
	 */
	public void edit(Contract contract) {
		tick();
		gate().checkEdit(contract, clock.wall(), tracked(contract.id()));
		unsaved.add(Draft.of(contract, clock.wall()));
		save();
	}

	/**
	 * Hides a contract for good.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if it is not one made here, or anything belongs to it
	 */
	public void delete(String contract) {
		var known = known(contract);
		tick();
		gate().checkDelete(known, tracked(contract));
		unsaved.add(Draft.deleted(known, clock.wall()));
		save();
	}

	/**
	 * Changes the past. What is tracked up to the last signal is brought into the journal first, so that it can be
	 * changed too; tracking goes on.
	 *
	 * @param edits
	 *            of different time; all are done, or none
	 * @param mark
	 *            who does it and when, with an identifier that no other change has
	 * @throws EditRefusedException
	 *             with a sentence for the person, if one of them is not allowed
	 * @throws IOException
	 *             with a sentence for the person, if they could not be saved
	 */
	public void correct(List<Edit> edits, Mark mark) throws EditRefusedException, IOException {
		cut();
		if (!problem.isEmpty()) {
			throw new IOException(problem);
		}
		new Corrector(diary, tracker, writer).apply(edits, mark);
	}

	/**
	 * Saves records that prove the ones before them. They never wait in memory as time does: they can be made again.
	 *
	 * @throws IOException
	 *             with a sentence for the person, if the disk refuses; none of them is saved then
	 */
	public void seal(List<Draft> drafts) throws IOException {
		save();
		if (!problem.isEmpty()) {
			throw new IOException(problem);
		}
		writer.append(drafts).forEach(diary::add);
	}

	/**
	 * Takes content of the past away. What is tracked up to the last signal is brought into the journal first, so that
	 * it can be erased too; tracking goes on.
	 *
	 * @param pictures
	 *            destroys the pictures of shots
	 * @param mark
	 *            who does it and when
	 * @throws EditRefusedException
	 *             with a sentence for the person, if it is not allowed
	 * @throws IOException
	 *             with a sentence for the person, if it could not be done
	 */
	public void erase(EraseContent content, Erasing.Pictures pictures, Mark mark)
			throws EditRefusedException, IOException {
		cut();
		if (!problem.isEmpty()) {
			throw new IOException(problem);
		}
		new Corrector(diary, tracker, writer).erase(content, reader, pictures, mark);
	}

	/**
	 * Withholds or deletes a shot. What is tracked up to the last signal is brought into the journal first, since it
	 * may go too; tracking goes on.
	 *
	 * @param pictures
	 *            destroys the pictures of shots
	 * @throws EditRefusedException
	 *             with a sentence for the person, if there is no such shot any more
	 * @throws IOException
	 *             with a sentence for the person, if it could not be done
	 */
	public void remove(RemoveShot removal, Erasing.Pictures pictures, Mark mark)
			throws EditRefusedException, IOException {
		cut();
		if (!problem.isEmpty()) {
			throw new IOException(problem);
		}
		new Corrector(diary, tracker, writer).remove(removal, reader, pictures, mark);
	}

	/**
	 * Erases what is to be erased without being asked, such as pictures whose time is over.
	 *
	 * @throws IOException
	 *             with a sentence for the person, if the disk refused
	 */
	public void erase(Erasure erasure) throws IOException {
		save();
		if (!problem.isEmpty()) {
			throw new IOException(problem);
		}
		try {
			diary.add(writer.erase(erasure));
		} finally {
			// The saved open state was begun anew, and with it nothing is known of what it holds.
			nothingOpen = false;
			save();
		}
	}

	/** Saves what the person agreed to; it counts from now on. */
	public void agree(Agreement agreement) {
		unsaved.add(Draft.of(agreement));
		save();
	}

	/** The contract itself, if it is tracked, taken up again later, or waits to be saved with what belongs to it. */
	private Optional<String> tracked(String contract) {
		var waits = unsaved.stream().anyMatch(d -> contract.equals(d.contract()));
		return waits ? Optional.of(contract)
				: tracker.contract().or(tracker::absentFrom).filter(contract::equals);
	}

	/** The contract that is tracked; for unassigned time one that asks for nothing. */
	public Optional<Contract> contract() {
		return orUnassigned(tracker.contract());
	}

	/**
	 * A contract of the diary.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if it is not known
	 */
	public Contract known(String contract) {
		return gate().known(contract);
	}

	private Contract startable(String contract) {
		return contract.equals(Contract.UNASSIGNED) ? Unassigned.contract(zone()) : known(contract);
	}

	private Optional<Contract> orUnassigned(Optional<String> id) {
		if (id.isEmpty()) {
			return Optional.empty();
		}
		return id.get().equals(Contract.UNASSIGNED)
				? Optional.of(Unassigned.contract(zone()))
				: diary.contract(id.get());
	}

	private ZoneId zone() {
		return diary.lastContract().map(c -> c.termsAt(clock.wall()).zone()).orElseGet(ZoneId::systemDefault);
	}

	/**
	 * The contract that is taken up again at the next signal, while the person is away, or when private mode is turned
	 * off.
	 */
	public Optional<Contract> absentFrom() {
		var paused = paused();
		return paused.isPresent() ? paused : orUnassigned(tracker.absentFrom());
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

	/** How the disk refused, empty when all is saved. */
	public Optional<IOException> failure() {
		return Optional.ofNullable(failure);
	}

	/**
	 * Bills an absence to the contract that was tracked.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if the memo is empty, the time has an owner already, the contract's
	 *             terms allow no more, or its edit window is over
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
	 *             with a sentence for the person, if the contract is not known, the memo is empty, the time has an
	 *             owner already, the contract's terms allow no more, or its edit window is over
	 */
	public void give(Away away, String contract, Memo done) {
		known(contract);
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
		var billedTo = answer.billedTo();
		if (billedTo != null && tracker.owns(away.from(), away.to())) {
			throw new IllegalArgumentException("Other time in the diary lies between " + away.from() + " and "
					+ away.to() + ", so nothing was billed. Withdraw that time first, or discard the absence.");
		}
		if (billedTo != null) {
			diary.contract(billedTo).ifPresent(c -> gate().checkAnswer(c, away, clock.wall()));
		}
		write(answer.segments());
		unsaved.add(AwayDrafts.of(answer, clock.wall()));
		save();
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
			unsavedTime.add(segment);
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
				unsavedTime.clear();
			}
			writer.saveOpen(state(open).toJson());
			nothingOpen = open.isEmpty();
			problem = "";
			failure = null;
		} catch (IOException e) {
			failure = e;
			problem = "The diary could not be saved (" + e.getMessage() + "). What was tracked is kept in memory, and "
					+ "saving is tried again every five seconds: make room on the disk, and leave the IDE open.";
		}
		diary.setOpen(unsavedTime.isEmpty() ? open : Stream.concat(unsavedTime.stream(), open.stream()).toList());
	}

	private OpenState state(List<Segment> open) {
		var mode = privateMode;
		return mode == null ? new OpenState(open) : new OpenState(open, mode.since(), mode.over());
	}

	private ContractGate gate() {
		var made = gate;
		if (made == null) {
			made = new ContractGate(diary);
			gate = made;
		}
		return made;
	}

	private long allowed(String contract, Instant from, Instant to) {
		var known = diary.contract(contract);
		var room = known.map(c -> gate().allowed(c, new Span(from, to))).orElse(Long.MAX_VALUE);
		return isPrivate() ? Math.min(room, known.map(c -> PrivateTime.allowed(c, from, to)).orElse(0L)) : room;
	}

	private Duration idleThreshold(String contract) {
		var terms = diary.contract(contract).map(c -> c.termsAt(clock.wall())).map(Terms::idleThreshold)
				.orElse(Terms.DEFAULT_IDLE_THRESHOLD);
		var own = ownIdle;
		var least = own == null ? terms : own.get();
		return least.compareTo(terms) < 0 ? least : terms;
	}

	/** The contract that a fact of this moment belongs to: the one tracked, else the one that had its slot. */
	public Optional<Contract> contractAt(Instant when) {
		return contract().or(() -> diary.contractAt(when));
	}
}
