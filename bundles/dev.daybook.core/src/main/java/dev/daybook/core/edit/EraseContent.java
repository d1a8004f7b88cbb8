/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.daybook.core.contract.PrivateTime;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Restated;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.Stretch;
import dev.daybook.core.edit.Erasing.What;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Spans;

/**
 * Takes content of past time away: its memos, its shots, or all but its seconds. Possible for as long as the time may
 * be changed at all; never undone.
 *
 * @param what
 *            what goes
 * @param ranges
 *            of which time
 */
public record EraseContent(What what, List<Range> ranges) {

	public EraseContent {
		ranges = List.copyOf(ranges);
	}

	/** The same without what is still being tracked. */
	public EraseContent spared(Diary diary) {
		return new EraseContent(what, ranges.stream().map(r -> OpenTime.spared(diary, r)).toList());
	}

	/**
	 * Whether all of the time stays when it is private.
	 *
	 * @throws EditRefusedException
	 *             with a sentence for the person, if it is not allowed
	 */
	public boolean keepsTime(Diary diary, Instant now) throws EditRefusedException {
		for (var stretch : time(diary, now)) {
			if (!keeps(diary, stretch)) {
				return false;
			}
		}
		return true;
	}

	private static boolean keeps(Diary diary, Stretch stretch) {
		return stretch.isPrivate() || diary.contract(stretch.contract())
				.filter(c -> PrivateTime.isAllowed(c, stretch.from(), stretch.to())).isPresent();
	}

	private List<Stretch> time(Diary diary, Instant now) throws EditRefusedException {
		List<Stretch> time = new ArrayList<>();
		for (var range : ranges) {
			time.addAll(Rules.time(diary, range, now));
		}
		Rules.check(!time.isEmpty(), "No time was chosen, so nothing was erased.");
		return time;
	}

	/**
	 * What has to be done.
	 *
	 * @param diary
	 *            as it is now; only read
	 * @param journal
	 *            read from its first record on
	 * @param mark
	 *            who does it and when
	 * @throws EditRefusedException
	 *             with a sentence for the person, if it is not allowed, or there is nothing to erase
	 */
	public Erasing plan(Diary diary, JournalReader journal, Mark mark) throws EditRefusedException, IOException {
		var time = time(diary, mark.when());
		var chosen = new Spans();
		time.forEach(s -> chosen.add(s.from(), s.to()));
		Set<Instant> slots = new TreeSet<>();
		time.forEach(s -> slots.add(Slot.of(s.from())));
		var touched = Touched.read(journal, slots, chosen);
		var content = new Content(what, ranges, chosen);
		var gone = new ArrayList<>(touched.records().stream().filter(content::goes).toList());
		if (what != What.SHOT) {
			gone.addAll(touched.aways());
		}
		Rules.check(!gone.isEmpty() || what == What.ALL && time.stream().anyMatch(s -> !s.isPrivate()),
				"There is nothing of that kind any more, so nothing was erased.");
		checkTime(diary, touched.records(), gone);
		return new Erasing(erasures(gone, mark), said(diary, time, chosen, slots, gone, mark),
				pictures(touched.pictures(), gone));
	}

	/** Without its content an edit that was undone would be in effect again: it must not give anybody a second. */
	private static void checkTime(Diary diary, List<JournalRecord> records, List<JournalRecord> gone)
			throws EditRefusedException {
		var after = new Diary();
		records.forEach(r -> after.add(gone.contains(r) ? new JournalRecord(r.envelope(), null) : r));
		for (var slot : records.stream().map(r -> Slot.of(r.envelope().at())).distinct().toList()) {
			Rules.check(owners(diary, slot).equals(owners(after, slot)), "Changes of this time were undone, and "
					+ "without their content they would count again, so nothing was erased. Withdraw the time instead.");
		}
	}

	private static Map<String, List<?>> owners(Diary diary, Instant slot) {
		Map<String, Spans> owners = new TreeMap<>();
		diary.stretches(slot, slot.plus(Slot.LENGTH)).stream().filter(s -> !s.open())
				.forEach(s -> owners.computeIfAbsent(s.contract(), c -> new Spans()).add(s.from(), s.to()));
		return owners.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().all()));
	}

	private static List<Erasure> erasures(List<JournalRecord> gone, Mark mark) {
		Map<String, List<Erased>> byContract = new TreeMap<>();
		for (var saved : gone) {
			var told = saved.envelope();
			byContract.computeIfAbsent(String.valueOf(told.contract()), c -> new ArrayList<>())
					.add(new Erased(told.sequence(), told.type(), told.at(), told.seconds()));
		}
		List<Erasure> erasures = new ArrayList<>();
		byContract.forEach((contract, erased) -> {
			for (var from = 0; from < erased.size(); from += Erasure.MAX_RECORDS) {
				var to = Math.min(erased.size(), from + Erasure.MAX_RECORDS);
				erasures.add(new Erasure(contract, erased.subList(from, to), "", mark.who(), mark.when()));
			}
		});
		return erasures;
	}

	/** What is left of the chosen time, and of the time around it that was told by the same records. */
	private List<Draft> said(Diary diary, List<Stretch> time, Spans chosen, Set<Instant> slots,
			List<JournalRecord> gone, Mark mark) {
		List<Draft> said = new ArrayList<>();
		for (var stretch : time) {
			if (what == What.ALL && !stretch.isPrivate()) {
				said.add(keeps(diary, stretch) ? again(stretch.segment().asPrivate(), mark) : withdrawn(stretch, mark));
			} else if (what == What.MEMO && isOf(stretch, gone)) {
				said.add(again(withoutMemos(stretch.segment()), mark));
			}
		}
		for (var slot : slots) {
			for (var around : chosen.free(slot, slot.plus(Slot.LENGTH))) {
				diary.stretches(around.from(), around.to()).stream().filter(s -> !s.open() && isOf(s, gone))
						.forEach(s -> said.add(again(s.segment(), mark)));
			}
		}
		return said;
	}

	private static boolean isOf(Stretch stretch, List<JournalRecord> gone) {
		return gone.stream().map(JournalRecord::envelope).anyMatch(e -> stretch.contract().equals(e.contract())
				&& Content.isTime(e.type()) && e.at().isBefore(stretch.to())
				&& (e.seconds() == 0 || stretch.from().isBefore(e.at().plusSeconds(e.seconds()))));
	}

	private static Segment withoutMemos(Segment segment) {
		return new Segment(segment.contract(), segment.from(), segment.to(), segment.minutes(), List.of(),
				segment.rule());
	}

	private static Draft again(Segment segment, Mark mark) {
		return Draft.of(
				new Correction(mark, segment.contract(), segment.from(), segment.to(), new Restated(segment)));
	}

	private static Draft withdrawn(Stretch stretch, Mark mark) {
		return Draft.of(new Correction(mark, stretch.contract(), stretch.from(), stretch.to(),
				new Withdrawn(false, "")));
	}

	private static List<String> pictures(Map<String, Integer> named, List<JournalRecord> gone) {
		Map<String, Integer> left = new TreeMap<>(named);
		var going = gone.stream().flatMap(r -> Content.picture(r).stream()).toList();
		going.forEach(hash -> left.merge(hash, -1, Integer::sum));
		return going.stream().distinct().filter(hash -> left.getOrDefault(hash, 0) <= 0).toList();
	}
}
