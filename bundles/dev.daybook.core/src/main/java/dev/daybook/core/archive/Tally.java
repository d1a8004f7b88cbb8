/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.ErasureJson;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordLines.Place;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.EvidenceJson;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Weeks;

/** What the records of an archive tell, counted the same way when it is written and when it is checked. */
final class Tally {

	/** Time of a contract in a week of its zone, after all corrections. */
	record Week(long seconds, long manual) {

		Week plus(Week other) {
			return new Week(seconds + other.seconds, manual + other.manual);
		}
	}

	/** By contract's identifier, then by the week's Monday. */
	final Map<String, Map<LocalDate, Week>> weeks = new TreeMap<>();
	/** Newest title and client of each contract. */
	final Map<String, String> names = new TreeMap<>();
	/** Pictures that records name, and whose content was not erased afterwards. */
	final TreeSet<String> pictures = new TreeSet<>();
	final List<Erasure> erasures = new ArrayList<>();
	long whole;
	long hidden;
	long erased;
	long discontinuities;
	long notices;
	@Nullable
	Instant first;
	@Nullable
	Instant last;
	private Diary diary = new Diary();
	private @Nullable Instant firstTime;
	private @Nullable Instant lastTime;
	/** Records of this journal without content, of which no record says that they were erased. */
	final TreeSet<Long> bare = new TreeSet<>();
	private final Map<Long, String> pictureOf = new TreeMap<>();

	/**
	 * Counts a record; those of one journal in their order, and {@link #endJournal} after them.
	 *
	 * @throws RuntimeException
	 *             if its content is malformed
	 */
	void take(Place place) {
		var saved = place.whole();
		if (saved == null) {
			hidden++;
		} else {
			take(saved);
		}
	}

	private void take(JournalRecord saved) {
		var envelope = saved.envelope();
		whole++;
		first = first == null ? envelope.at() : first;
		last = envelope.at();
		diary.add(saved);
		switch (envelope.type()) {
		case RecordType.SEGMENT, RecordType.MOVED, RecordType.MANUAL -> seen(envelope.at());
		case RecordType.DISCONTINUITY -> discontinuities++;
		case RecordType.NOTICE -> notices++;
		case RecordType.SHOT -> picture(saved);
		case RecordType.ERASURE -> erasure(saved);
		default -> {
			// Counted as a record.
		}
		}
		if (saved.body() == null) {
			erased++;
			bare.add(envelope.sequence());
		}
	}

	private void seen(Instant at) {
		firstTime = firstTime == null || at.isBefore(firstTime) ? at : firstTime;
		lastTime = lastTime == null || at.isAfter(lastTime) ? at : lastTime;
	}

	private void picture(JournalRecord saved) {
		var body = saved.body();
		if (body != null) {
			var shot = EvidenceJson.readShot(String.valueOf(saved.envelope().contract()), body.data());
			if (shot.state() == Shot.State.TAKEN) {
				pictureOf.put(saved.envelope().sequence(), shot.sha256());
			}
		}
	}

	private void erasure(JournalRecord saved) {
		var body = saved.body();
		if (body != null) {
			var told = ErasureJson.read(String.valueOf(saved.envelope().contract()), body.data());
			told.sequences().forEach(pictureOf::remove);
			told.sequences().forEach(bare::remove);
			erasures.add(told);
		}
	}

	/** Adds up the time of the journal that ends here. */
	void endJournal() {
		for (var contract : diary.contracts()) {
			names.put(contract.id(), contract.title() + ", " + contract.client());
		}
		pictures.addAll(pictureOf.values());
		pictureOf.clear();
		bare.clear();
		addWeeks();
		diary = new Diary();
		firstTime = null;
		lastTime = null;
	}

	private void addWeeks() {
		var begin = firstTime;
		var end = lastTime;
		if (begin == null || end == null) {
			return;
		}
		for (var segment : diary.between(begin.minusSeconds(600), end.plusSeconds(600))) {
			if (segment.seconds() > 0) {
				weeks.computeIfAbsent(segment.contract(), c -> new TreeMap<>()).merge(monday(segment),
						new Week(segment.seconds(), segment.manualSeconds()), Week::plus);
			}
		}
	}

	private LocalDate monday(DiarySegment segment) {
		var zone = diary.contract(segment.contract()).map(c -> zone(c, segment.slot())).orElse(ZoneOffset.UTC);
		return LocalDate.ofInstant(Weeks.of(segment.slot(), zone).from(), zone);
	}

	private static ZoneId zone(Contract contract, Instant when) {
		Terms terms = contract.termsAt(when);
		return terms.zone();
	}

	long seconds() {
		return all().mapToLong(Week::seconds).sum();
	}

	long manualSeconds() {
		return all().mapToLong(Week::manual).sum();
	}

	private Stream<Week> all() {
		return weeks.values().stream().flatMap(w -> w.values().stream());
	}
}
