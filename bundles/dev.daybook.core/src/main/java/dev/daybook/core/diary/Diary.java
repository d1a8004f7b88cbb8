/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.EvidenceJson;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.SegmentJson;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;

/**
 * What is read from the journal. Built record by record; never written. Not safe for several threads at once. Records
 * without a body (erased) keep their time.
 */
public final class Diary {

	private record Key(Instant slot, String contract) {
	}

	private final Map<String, Contract> contracts = new LinkedHashMap<>();
	private final TreeMap<Key, DiarySegment> segments = new TreeMap<>(
			Comparator.comparing(Key::slot).thenComparing(Key::contract));
	private List<Segment> open = List.of();

	/**
	 * Adds a saved record. A type that this version does not know is passed over.
	 *
	 * @throws RuntimeException
	 *             if the body is malformed
	 */
	public void add(JournalRecord saved) {
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
				contracts.put(contract, ContractJson.read(body.data()));
			}
		}
		default -> {
			// A record of a later version, or one that tells of the journal itself.
		}
		}
	}

	/** Adds a closed stretch of time. */
	public void add(Segment part) {
		update(part.slot(), part.contract(), s -> s.with(part, false));
	}

	public void add(Shot shot) {
		update(Slot.of(shot.at()), shot.contract(), s -> s.with(shot));
	}

	public void add(Commit commit) {
		update(Slot.of(commit.at()), commit.contract(), s -> s.with(commit));
	}

	/** Replaces the stretches that are tracked but not yet in the journal. */
	public void setOpen(List<Segment> parts) {
		open = List.copyOf(parts);
	}

	/** Contracts in the order in which they became known, each with its newest terms. */
	public List<Contract> contracts() {
		return List.copyOf(contracts.values());
	}

	public Optional<Contract> contract(String id) {
		return Optional.ofNullable(contracts.get(id));
	}

	/** One day, the open segment included. */
	public DiaryDay day(LocalDate date, ZoneId zone) {
		var from = date.atStartOfDay(zone).toInstant();
		var to = date.plusDays(1).atStartOfDay(zone).toInstant();
		return new DiaryDay(date, zone, between(from, to));
	}

	/**
	 * Tracked seconds of one contract in the week (Monday to Sunday) that holds {@code date}, the open segment included.
	 */
	public long weekSeconds(String contract, LocalDate date, ZoneId zone) {
		var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return between(monday.atStartOfDay(zone).toInstant(), monday.plusWeeks(1).atStartOfDay(zone).toInstant())
				.stream().filter(s -> s.contract().equals(contract)).mapToLong(DiarySegment::seconds).sum();
	}

	/** Segments whose slot begins in {@code [from, to)}, by slot, then by contract. */
	public List<DiarySegment> between(Instant from, Instant to) {
		var range = new TreeMap<>(segments.subMap(new Key(from, ""), new Key(to, "")));
		for (var part : open) {
			var key = new Key(part.slot(), part.contract());
			if (!part.slot().isBefore(from) && part.slot().isBefore(to)) {
				range.put(key, range.getOrDefault(key, empty(key)).with(part, true));
			}
		}
		return new ArrayList<>(range.values());
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
