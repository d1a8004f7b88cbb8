/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.segment.Memo;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Random edits of random days, against a plain array that has an owner for each second. For jqwik, which has a report
 * of its own for each class.
 */
class EditPropertyTest {

	private static final int SECONDS = 3600;
	private static final List<String> CONTRACTS = List.of("acme", "other", Contract.UNASSIGNED);

	private final EditedDiary diary = new EditedDiary();
	private final @Nullable String[] owners = new String[SECONDS];
	private final Map<String, @Nullable String[]> before = new HashMap<>();
	private final List<String> edits = new ArrayList<>();
	private int cursor;

	@Property(tries = 30)
	void noSecondIsOwnedTwiceAndNoneIsLost(@ForAll long seed) {
		var random = new Random(seed);
		for (var i = 0; i < 40; i++) {
			step(random);
			assertOwners();
		}
		var live = diary.all();
		assertEquals(live, EditedDiary.all(diary.replayed()), "read anew");
		assertEquals(live.stream().mapToLong(DiarySegment::seconds).sum(), fromEnvelopes());
	}

	private void step(Random random) {
		var from = random.nextInt(SECONDS - 1);
		var to = Math.min(SECONDS, from + 1 + random.nextInt(random.nextBoolean() ? 100 : 1000));
		var contract = CONTRACTS.get(random.nextInt(CONTRACTS.size()));
		var range = new Range(contract, at(from), at(to));
		switch (random.nextInt(8)) {
		case 0, 1 -> track(random, contract);
		case 2 -> {
			var taker = CONTRACTS.get(random.nextInt(CONTRACTS.size()));
			edit(new MoveSegment(List.of(range), taker), range, taker, contract);
		}
		case 3 -> edit(new WithdrawTime(range, "Not work"), range, null, contract);
		case 4 -> edit(new AddManualTime(range, Memo.NONE, "Call"), range, contract, null);
		case 5 -> edit(new ChangeMemo(range, List.of(new Memo("", "memo " + from))), range, contract, contract);
		case 6 -> edit(new SplitSegment(contract, at(from)), range, contract, contract);
		default -> undo(random);
		}
	}

	private static Instant at(int second) {
		return EditedDiary.NINE.plusSeconds(second);
	}

	private void track(Random random, String contract) {
		var from = Math.min(SECONDS, cursor + random.nextInt(100));
		cursor = Math.min(SECONDS, from + random.nextInt(700));
		var free = Arrays.stream(owners, from, cursor).allMatch(o -> o == null);
		if (free && from < cursor) {
			diary.track(contract, at(from), cursor - from);
			Arrays.fill(owners, from, cursor, contract);
		}
	}

	/** What an edit that is allowed does: seconds in the range that one has are the other's. */
	private void edit(Edit edit, Range range, @Nullable String to, @Nullable String from) {
		var saved = owners.clone();
		try {
			var id = diary.edit(edit);
			edits.add(id);
			before.put(id, saved);
		} catch (EditRefusedException expected) {
			return;
		}
		for (var i = second(range.from()); i < second(range.to()); i++) {
			if (from == null) {
				assertNull(owners[i], "entered by hand where nobody was");
			}
			owners[i] = from == null || from.equals(owners[i]) ? to : owners[i];
		}
	}

	private static int second(Instant at) {
		return (int) (at.getEpochSecond() - EditedDiary.NINE.getEpochSecond());
	}

	/** Undone, the seconds of the edit are whose they were right before it. */
	private void undo(Random random) {
		if (edits.isEmpty()) {
			return;
		}
		var id = edits.get(random.nextInt(edits.size()));
		var ranges = diary.diary.edit(id);
		try {
			diary.edit(new UndoCorrection(id));
		} catch (EditRefusedException expected) {
			return;
		}
		var then = before.getOrDefault(id, owners);
		for (var range : ranges) {
			for (var i = second(range.from()); i < second(range.to()); i++) {
				owners[i] = then[i];
			}
		}
	}

	private void assertOwners() {
		@Nullable
		String[] found = new String[SECONDS];
		for (var stretch : diary.diary.stretches(at(0), at(SECONDS))) {
			for (var i = second(stretch.from()); i < second(stretch.to()); i++) {
				assertNull(found[i], "a second owned twice");
				found[i] = stretch.contract();
			}
		}
		assertEquals(Arrays.asList(owners), Arrays.asList(found));
		assertEquals(Arrays.stream(owners).filter(o -> o != null).count(),
				diary.all().stream().mapToLong(DiarySegment::seconds).sum());
	}

	/** Tracked + entered by hand + given − taken, by the envelopes of all records that were not undone. */
	private long fromEnvelopes() {
		var sum = 0L;
		for (var saved : diary.records) {
			var body = saved.body();
			var undone = body == null || body.data().has("id")
					&& diary.diary.edit(body.data().get("id").getAsString()).isEmpty();
			var seconds = saved.envelope().seconds();
			sum += undone ? 0 : saved.envelope().type().equals("withdrawn") ? -seconds : seconds;
		}
		return sum;
	}
}
