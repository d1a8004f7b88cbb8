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
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayAnswer;
import dev.daybook.core.away.AwayJson;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect;
import dev.daybook.core.correction.Effect.Memos;
import dev.daybook.core.correction.Effect.Split;
import dev.daybook.core.correction.Effect.Undo;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;

/** Records of every kind that a diary can have, about a few days, in any order. */
final class RandomWork {

	static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
	static final Instant END = START.plusSeconds(400 * 600L);
	static final List<String> CONTRACTS = List.of("acme", "other", "unassigned");

	private final Random random;
	private final List<String> edits = new ArrayList<>();
	private int slot;
	private int number;

	RandomWork(Random random) {
		this.random = random;
	}

	static Journal open(FileSystem files, long seed) throws IOException {
		return Journal.open(files, new Random(seed), InstantSource.fixed(START),
				new Origin("desk", "Ada", ZoneOffset.UTC));
	}

	/** Writes records; now and then some are erased. */
	void write(Journal journal, int count) throws IOException {
		for (var left = count; left > 0; left--) {
			if (random.nextInt(40) == 0) {
				erase(journal);
			} else {
				journal.append(List.of(draft()));
			}
		}
	}

	private void erase(Journal journal) throws IOException {
		var told = journal.read(random.nextInt((int) journal.head().size()), 1).getFirst().envelope();
		var contract = told.contract();
		if (contract != null && !told.type().equals(RecordType.ERASURE)) {
			journal.erase(new Erasure(contract,
					List.of(new Erased(told.sequence(), told.type(), told.at(), told.seconds())), "a slip", "Ada",
					END));
		}
	}

	private Draft draft() {
		var contract = CONTRACTS.get(random.nextInt(CONTRACTS.size()));
		var from = from();
		var seconds = random.nextInt(1 + (int) (600 - from.getEpochSecond() % 600));
		var segment = segment(contract, from, seconds);
		var to = segment.to();
		return switch (random.nextInt(16)) {
		case 0, 1 -> Draft.of(shot(contract, from));
		case 2 -> Draft.of(commit(contract, from));
		case 3 -> away(contract, from);
		case 4 -> Draft.of(Correction.moved(mark(), segment));
		case 5 -> Draft.of(Correction.manual(mark(), segment, "Call"));
		case 6 -> Draft.of(new Correction(mark(), contract, from, to, new Withdrawn(random.nextBoolean(), "Not work")));
		case 7 -> Draft.of(new Correction(mark(), contract, from, to, change()));
		default -> Draft.of(segment);
		};
	}

	/** Mostly after the one before, as in life. */
	private Instant from() {
		slot = random.nextInt(10) == 0 ? random.nextInt(400) : Math.min(399, slot + random.nextInt(2));
		return START.plusSeconds(slot * 600L + (random.nextInt(3) == 0 ? random.nextInt(600) : 0));
	}

	private Segment segment(String contract, Instant from, int seconds) {
		var minutes = new ArrayList<>(Collections.nCopies(10, ActivityMinute.NONE));
		minutes.set(random.nextInt(10), new ActivityMinute(1 + random.nextInt(9), 0, 0, 0, Map.of()));
		var rule = random.nextInt(9) == 0 ? Segment.RULE_GIVEN : Segment.RULE_TOOLBAR;
		return new Segment(contract, from, from.plusSeconds(seconds), minutes, memos(), rule);
	}

	private List<Memo> memos() {
		return random.nextInt(4) == 0 ? List.of() : List.of(new Memo("A-" + random.nextInt(30), "Work"));
	}

	private Shot shot(String contract, Instant at) {
		return new Shot(contract, at.plusMillis(random.nextInt(1000)), Shot.State.TAKEN, "a".repeat(64), 100, 10, 10,
				Shot.RANDOM, Map.of("part", 1), "");
	}

	private Commit commit(String contract, Instant at) {
		var amends = random.nextInt(3) == 0 ? "hash" + random.nextInt(20) : "";
		return new Commit(contract, at, "shop", "hash" + random.nextInt(20), "main", "Change", amends);
	}

	private Draft away(String contract, Instant from) {
		var away = new Away(contract, from, from.plusSeconds(300), Away.Cause.IDLE, Memo.NONE);
		return random.nextBoolean() ? new Draft(from, RecordType.AWAY, contract, 0, AwayJson.write(away))
				: new Draft(from.plusSeconds(999), RecordType.AWAY_ANSWER, contract, 0,
						AwayJson.write(AwayAnswer.discard(away)));
	}

	private Effect change() {
		return switch (random.nextInt(edits.size() > 1 ? 3 : 2)) {
		case 0 -> new Memos(memos());
		case 1 -> new Split();
		default -> new Undo(edits.get(random.nextInt(edits.size())));
		};
	}

	private Mark mark() {
		edits.add("edit-" + number++);
		return new Mark(edits.getLast(), "Ada", END);
	}

	/** Identifiers of all edits. */
	List<String> edits() {
		return edits;
	}
}
