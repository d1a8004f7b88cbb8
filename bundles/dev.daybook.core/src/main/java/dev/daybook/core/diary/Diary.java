/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.daybook.core.agreement.CaptureTerms;
import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayAnswer;
import dev.daybook.core.away.AwayEntry;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Erased;
import dev.daybook.core.correction.Effect.Manual;
import dev.daybook.core.correction.Effect.Moved;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Entry.Change;
import dev.daybook.core.diary.Part.Kind;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Withholding;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Spans;
import dev.daybook.core.time.Weeks;

/**
 * What is read from the journal. Built record by record; never written. A second has one owner, corrections are applied
 * in the order in which they were saved. Safe from any thread: no call waits for anything but another short one, except
 * that what was noticed and written in earlier weeks is read from the journal when it is asked for; an
 * {@link java.io.UncheckedIOException} with a sentence for the person tells that it cannot be read. Records without a
 * body (erased) keep their time.
 */
public final class Diary {

	private final Map<String, Contract> contracts = new LinkedHashMap<>();
	/** By contract, the hash of what was agreed to last. */
	private final Map<String, String> agreements = new HashMap<>();
	private Timeline timeline = new Timeline();
	private Assembler assembler = new Assembler();
	private AwayBook aways = new AwayBook();
	private List<Segment> open = List.of();
	private Instant trackedUntil = Instant.MIN;
	private String lastContract = "";

	/** Forgets everything, to be filled anew from the first record on. */
	public synchronized void clear() {
		contracts.clear();
		agreements.clear();
		timeline = new Timeline();
		assembler = new Assembler();
		aways = new AwayBook();
		open = List.of();
		trackedUntil = Instant.MIN;
		lastContract = "";
	}

	/**
	 * Fills an empty diary from a journal.
	 *
	 * @param journal
	 *            also read later, when earlier weeks are asked for
	 * @throws IOException
	 *             if the journal cannot be read
	 */
	public void open(JournalReader journal) throws IOException {
		new Loader(journal, this).run();
	}

	/** Adds what is plain, of which the rest can be read when it is asked for. */
	synchronized void add(JournalReader journal, int sequence, String type, String contract, long second, int seconds) {
		var slot = Math.floorDiv(second, (long) Timeline.SLOT);
		switch (type) {
		case RecordType.SEGMENT -> {
			var first = (int) (second - slot * Timeline.SLOT);
			timeline.saved(journal).add(sequence, slot, contract, first, first + seconds);
			tracked(contract, true, Instant.ofEpochSecond(second + seconds));
		}
		case RecordType.AWAY, RecordType.AWAY_ANSWER -> aways.add(journal, sequence, contract, second);
		default -> timeline.saved(journal).add(sequence, slot, contract);
		}
	}

	private void tracked(String contract, boolean chosen, Instant to) {
		trackedUntil = to.isAfter(trackedUntil) ? to : trackedUntil;
		lastContract = chosen && !contract.equals(Contract.UNASSIGNED) ? contract : lastContract;
	}

	/**
	 * Adds a saved record. A type that this version does not know is passed over.
	 *
	 * @throws RuntimeException
	 *             if the body is malformed
	 */
	public synchronized void add(JournalRecord saved) {
		Records.read(saved, this);
	}

	/** Adds a closed stretch of time. Seconds that have an owner stay with that one. */
	public synchronized void add(Segment part) {
		timeline.add(part.from(), Part.of(part, Kind.TRACKED, "", null));
		tracked(part.contract(), !part.rule().equals(Segment.RULE_GIVEN), part.to());
	}

	public synchronized void add(Correction correction) {
		timeline.add(correction.from(), switch (correction.effect()) {
		case Manual manual -> Part.of(manual.segment(), Kind.MANUAL, manual.reason(), correction.mark());
		case Moved moved -> Part.of(moved.segment(), Kind.MOVED, "", correction.mark());
		default -> new Change(correction);
		});
	}

	/** Forgets what records told whose content was erased; their seconds stay. */
	public synchronized void add(Erasure erasure) {
		var mark = new Mark("", erasure.who(), erasure.when());
		for (var erased : erasure.records()) {
			var at = erased.at();
			switch (erased.type()) {
			case RecordType.SHOT -> timeline.update(at,
					s -> s.withErased(Shot.erased(erasure.contract(), at, erasure.reason())));
			case RecordType.COMMIT -> timeline.update(at, s -> s.withoutCommit(erasure.contract(), at));
			case RecordType.SEGMENT, RecordType.MOVED, RecordType.MANUAL -> add(new Correction(mark,
					erasure.contract(), at, at.plusSeconds(erased.seconds()), new Erased()));
			default -> {
				// Nothing of it was kept here.
			}
			}
		}
	}

	/** Shows a shot as withheld, also before its content is erased. */
	public synchronized void add(Withholding withheld) {
		var shot = Shot.withheld(withheld.contract(), withheld.at(), withheld.reason());
		timeline.update(withheld.at(), s -> s.withInstead(shot));
	}

	public synchronized void add(Shot shot) {
		timeline.update(shot.at(), s -> s.with(shot));
	}

	public synchronized void add(Commit commit) {
		assembler.amend(commit.amends());
		timeline.update(commit.at(), s -> s.with(commit));
	}

	public synchronized void add(Contract contract) {
		contracts.put(contract.id(), contract);
	}

	/** Adds what was agreed to for a contract, by its hash; the latest counts. */
	synchronized void agree(String contract, String hash) {
		agreements.put(contract, hash);
	}

	/** Whether the person agreed to what is captured for a contract at a moment. */
	public boolean isAgreed(Contract contract, Instant when) {
		String agreed;
		synchronized (this) {
			agreed = agreements.getOrDefault(contract.id(), "");
		}
		return !agreed.isEmpty() && agreed.equals(CaptureTerms.of(contract, when).hash());
	}

	/** Adds an absence, not answered yet. */
	public synchronized void add(Away away) {
		aways.add(away);
	}

	/** Adds an answer; the latest one about an absence counts. */
	public synchronized void add(AwayAnswer answer) {
		aways.add(answer);
	}

	/** Absences that begin in {@code [from, to)}, in order, answered ones too. */
	public synchronized List<AwayEntry> away(Instant from, Instant to) {
		return aways.between(from, to);
	}

	/** Absences that reach into a day and are billed to nobody, in order. */
	public synchronized List<AwayEntry> unbilled(DiaryDay day) {
		return aways.unbilled(day.date().atStartOfDay(day.zone()).toInstant(),
				day.date().plusDays(1).atStartOfDay(day.zone()).toInstant());
	}

	/** An absence with its state. */
	public synchronized Optional<AwayEntry> entry(Away away) {
		return aways.entry(away);
	}

	/** Seconds that have an owner in the journal after all corrections, in order. Looks at the whole diary. */
	public synchronized List<Span> owned() {
		return timeline.owned().all();
	}

	/** Seconds of the ten-minute slot of a moment that have an owner in the journal after all corrections, in order. */
	public synchronized List<Span> owned(Instant when) {
		return timeline.owned(when).all();
	}

	/** Forgets a contract that was deleted. */
	synchronized void remove(String contract) {
		contracts.remove(contract);
	}

	/** Replaces the stretches that are tracked but not yet in the journal. */
	public synchronized void setOpen(List<Segment> parts) {
		open = List.copyOf(parts);
		timeline.setOpen(open);
	}

	/** Contracts in the order in which they became known, each with its newest terms; not those that were deleted. */
	public synchronized List<Contract> contracts() {
		return List.copyOf(contracts.values());
	}

	public synchronized Optional<Contract> contract(String id) {
		return Optional.ofNullable(contracts.get(id));
	}

	/** One day, the open segment included. */
	public DiaryDay day(LocalDate date, ZoneId zone) {
		return new DiaryDay(date, zone,
				between(date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant()));
	}

	/**
	 * Seconds of one contract in the week (Monday to Sunday) that holds {@code date}, the open segment included.
	 */
	public long weekSeconds(String contract, LocalDate date, ZoneId zone) {
		return seconds(contract, Weeks.of(date, zone));
	}

	/** Seconds of one contract, the open segment included. */
	public long seconds(String contract, Span span) {
		var seconds = 0L;
		for (var part : time(contract, span)) {
			seconds += part.seconds();
		}
		return seconds;
	}

	/** Seconds of each contract that has any, the open segment included; as fast for ten years as for a week. */
	public synchronized Map<String, Long> totals(Span span) {
		Map<String, Long> totals = new TreeMap<>();
		timeline.each(Slot.of(span.from()), span.to(), false, (book, n) -> book.parts()
				.forEach(p -> totals.merge(p.contract(), p.secondsIn(Timeline.begin(n), span), Long::sum)));
		totals.values().removeIf(seconds -> seconds == 0);
		return totals;
	}

	/** Time of one contract after all corrections, in order, the open segment included. */
	public synchronized List<Span> time(String contract, Span span) {
		if (timeline.isEmpty()) {
			return List.of();
		}
		var time = new Spans();
		timeline.each(Slot.of(span.from()), span.to(), false, (book, n) -> book.parts().stream()
				.filter(p -> p.contract().equals(contract)).forEach(p -> p.addTo(time, Timeline.begin(n))));
		return time.within(span.from(), span.to());
	}

	/** Whether anything belongs, or belonged, to a contract: time, a shot, a commit, an absence. */
	public synchronized boolean isUsed(String contract) {
		return timeline.isUsed(contract) || aways.isUsed(contract)
				|| open.stream().anyMatch(s -> s.contract().equals(contract));
	}

	/** Segments whose slot begins in {@code [from, to)}, by slot, then by contract. */
	public synchronized List<DiarySegment> between(Instant from, Instant to) {
		List<DiarySegment> segments = new ArrayList<>();
		if (timeline.isEmpty()) {
			return segments;
		}
		timeline.each(from, to, true, (book, n) -> segments.addAll(assembler.segments(Timeline.begin(n), book)));
		return segments;
	}

	/**
	 * All time inside of {@code [from, to)}, whoever owns it, in order, cut to the range; the open segment included.
	 */
	public synchronized List<Stretch> stretches(Instant from, Instant to) {
		List<Stretch> stretches = new ArrayList<>();
		timeline.each(Slot.of(from), to, true,
				(book, n) -> stretches.addAll(Assembler.stretches(Timeline.begin(n), book, from, to)));
		return stretches;
	}

	/** Where an edit is in effect; nowhere if it is not known or was undone. */
	public synchronized List<EditedRange> edit(String id) {
		return timeline.ofEdit(id).entrySet().stream()
				.flatMap(s -> Assembler.edits(Timeline.begin(s.getKey()), s.getValue()).stream())
				.filter(e -> e.mark().id().equals(id)).toList();
	}

	/** End of the last tracked stretch in the journal, {@link Instant#MIN} when there is none. */
	public synchronized Instant trackedUntil() {
		return trackedUntil;
	}

	/** The contract whose time was closed last, the one that a plain start takes up again. */
	public synchronized Optional<Contract> lastContract() {
		return Optional.ofNullable(contracts.get(lastContract));
	}

	/** The contract that had time in the slot of {@code when}; of several, any. */
	public synchronized Optional<Contract> contractAt(Instant when) {
		var slot = Slot.of(when);
		return between(slot, slot.plus(Slot.LENGTH)).stream().filter(s -> s.seconds() > 0).findFirst()
				.flatMap(s -> contract(s.contract()));
	}

	/** Tasks and memos of a contract's last weeks, the latest first, without repetition. */
	public synchronized List<Memo> recentMemos(String contract, int limit) {
		var tracked = open.reversed().stream().filter(s -> s.contract().equals(contract)).map(Segment::memos)
				.flatMap(m -> m.reversed().stream());
		return Stream.concat(tracked, timeline.latestMemos(contract, limit).stream()).distinct().limit(limit).toList();
	}
}
