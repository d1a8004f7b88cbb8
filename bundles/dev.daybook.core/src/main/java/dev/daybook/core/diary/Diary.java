/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.google.gson.JsonObject;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayAnswer;
import dev.daybook.core.away.AwayEntry;
import dev.daybook.core.away.AwayJson;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.limit.Weeks;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.EvidenceJson;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.SegmentJson;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Spans;

/**
 * What is read from the journal. Built record by record; never written. Safe from any thread: no call waits for
 * anything but another short one. Records without a body (erased) keep their time.
 */
public final class Diary {

	private record Key(Instant slot, String contract) {

		static final Comparator<Key> ORDER = Comparator.comparing(Key::slot).thenComparing(Key::contract);
	}

	private final Map<String, Contract> contracts = new LinkedHashMap<>();
	private final TreeMap<Key, DiarySegment> segments = new TreeMap<>(Key.ORDER);
	private final TreeMap<Key, AwayEntry> aways = new TreeMap<>(Key.ORDER);
	private final Spans owned = new Spans();
	private final Map<String, Spans> times = new HashMap<>();
	private List<Segment> open = List.of();
	private Instant trackedUntil = Instant.MIN;
	private String lastContract = "";

	/**
	 * Adds a saved record. A type that this version does not know is passed over.
	 *
	 * @throws RuntimeException
	 *             if the body is malformed
	 */
	public synchronized void add(JournalRecord saved) {
		var envelope = saved.envelope();
		var contract = envelope.contract();
		if (contract == null) {
			return;
		}
		var body = saved.body();
		switch (envelope.type()) {
		case RecordType.SEGMENT -> add(body == null
				? erased(contract, envelope.at(), envelope.seconds())
				: SegmentJson.read(contract, body.data()));
		case RecordType.SHOT -> {
			if (body != null) {
				add(EvidenceJson.readShot(contract, body.data()));
			}
		}
		case RecordType.COMMIT -> {
			if (body != null) {
				add(EvidenceJson.readCommit(contract, body.data()));
			}
		}
		case RecordType.CONTRACT -> {
			if (body != null) {
				add(contract, body.data());
			}
		}
		case RecordType.AWAY -> {
			if (body != null) {
				add(AwayJson.readAway(contract, body.data()));
			}
		}
		case RecordType.AWAY_ANSWER -> {
			if (body != null) {
				add(AwayJson.readAnswer(contract, body.data()));
			}
		}
		default -> {
			// A record of a later version, or one that tells of the journal itself.
		}
		}
	}

	private void add(String contract, JsonObject data) {
		if (ContractJson.isDeleted(data)) {
			contracts.remove(contract);
		} else {
			contracts.put(contract, ContractJson.read(data));
		}
	}

	/** Adds a closed stretch of time. */
	public synchronized void add(Segment part) {
		update(part.slot(), part.contract(), s -> s.with(part, false));
		owned.add(part.from(), part.to());
		times.computeIfAbsent(part.contract(), id -> new Spans()).add(part.from(), part.to());
		trackedUntil = part.to().isAfter(trackedUntil) ? part.to() : trackedUntil;
		lastContract = part.rule().equals(Segment.RULE_GIVEN) ? lastContract : part.contract();
	}

	public synchronized void add(Shot shot) {
		update(Slot.of(shot.at()), shot.contract(), s -> s.with(shot));
	}

	public synchronized void add(Commit commit) {
		if (!commit.amends().isEmpty()) {
			segments.replaceAll((key, segment) -> segment.without(commit.amends()));
		}
		update(Slot.of(commit.at()), commit.contract(), s -> s.with(commit));
	}

	/** Adds an absence, not answered yet. */
	public synchronized void add(Away away) {
		aways.putIfAbsent(new Key(away.from(), away.contract()), new AwayEntry(away, null));
	}

	/** Adds an answer; the latest one about an absence counts. */
	public synchronized void add(AwayAnswer answer) {
		var away = answer.away();
		aways.put(new Key(away.from(), away.contract()), new AwayEntry(away, answer));
	}

	/** Absences that begin in {@code [from, to)}, in order, answered ones too. */
	public synchronized List<AwayEntry> away(Instant from, Instant to) {
		return List.copyOf(aways.subMap(new Key(from, ""), new Key(to, "")).values());
	}

	/** An absence with its state. */
	public synchronized Optional<AwayEntry> entry(Away away) {
		return Optional.ofNullable(aways.get(new Key(away.from(), away.contract())))
				.filter(e -> e.away().equals(away));
	}

	/** Seconds that have an owner in the journal, in order. */
	public synchronized List<Span> owned() {
		return owned.all();
	}

	/** Replaces the stretches that are tracked but not yet in the journal. */
	public synchronized void setOpen(List<Segment> parts) {
		open = List.copyOf(parts);
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
		var from = date.atStartOfDay(zone).toInstant();
		var to = date.plusDays(1).atStartOfDay(zone).toInstant();
		return new DiaryDay(date, zone, between(from, to));
	}

	/**
	 * Tracked seconds of one contract in the week (Monday to Sunday) that holds {@code date}, the open segment
	 * included.
	 */
	public long weekSeconds(String contract, LocalDate date, ZoneId zone) {
		return seconds(contract, Weeks.of(date, zone));
	}

	/** Tracked seconds of one contract, the open segment included. */
	public long seconds(String contract, Span span) {
		return time(contract, span).stream().mapToLong(Span::seconds).sum();
	}

	/** Tracked time of one contract, in order, the open segment included. */
	public synchronized List<Span> time(String contract, Span span) {
		var all = new Spans();
		times.getOrDefault(contract, all).within(span.from(), span.to()).forEach(s -> all.add(s.from(), s.to()));
		// A segment can be among the open ones and closed already; it counts once.
		open.stream().filter(s -> s.contract().equals(contract)).forEach(s -> all.add(s.from(), s.to()));
		return all.within(span.from(), span.to());
	}

	/** Whether anything belongs to a contract: time, a shot, a commit, an absence. */
	public synchronized boolean isUsed(String contract) {
		return Stream.concat(segments.keySet().stream(), aways.keySet().stream())
				.anyMatch(key -> key.contract().equals(contract))
				|| open.stream().anyMatch(s -> s.contract().equals(contract));
	}

	/** Segments whose slot begins in {@code [from, to)}, by slot, then by contract. */
	public synchronized List<DiarySegment> between(Instant from, Instant to) {
		var range = new TreeMap<>(segments.subMap(new Key(from, ""), new Key(to, "")));
		for (var part : open) {
			var key = new Key(part.slot(), part.contract());
			if (!part.slot().isBefore(from) && part.slot().isBefore(to)) {
				range.put(key, range.getOrDefault(key, empty(key)).with(part, true));
			}
		}
		return new ArrayList<>(range.values());
	}

	/** End of the last stretch of time in the journal, {@link Instant#MIN} when there is none. */
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

	/** Tasks and memos of a contract, the latest first, without repetition. */
	public synchronized List<Memo> recentMemos(String contract, int limit) {
		return Stream.concat(open.reversed().stream().filter(s -> s.contract().equals(contract))
				.flatMap(s -> s.memos().reversed().stream()),
				segments.descendingMap().values().stream().filter(s -> s.contract().equals(contract))
						.flatMap(s -> s.memos().reversed().stream()))
				.distinct().limit(limit).toList();
	}

	private void update(Instant slot, String contract, UnaryOperator<DiarySegment> change) {
		var key = new Key(slot, contract);
		segments.put(key, change.apply(segments.getOrDefault(key, empty(key))));
	}

	private static DiarySegment empty(Key key) {
		return new DiarySegment(key.slot(), key.contract(), 0, false,
				Collections.nCopies(Slot.MINUTES, ActivityMinute.NONE), List.of(), List.of(), List.of());
	}

	private static Segment erased(String contract, Instant from, long seconds) {
		return new Segment(contract, from, from.plus(Duration.ofSeconds(seconds)),
				Collections.nCopies(Slot.MINUTES, ActivityMinute.NONE), List.of(), Segment.RULE_TOOLBAR);
	}
}
