/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.edit.AddManualTime;
import dev.daybook.core.edit.ChangeMemo;
import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.core.edit.MoveSegment;
import dev.daybook.core.edit.Range;
import dev.daybook.core.edit.SplitSegment;
import dev.daybook.core.edit.UndoCorrection;
import dev.daybook.core.edit.WithdrawTime;
import dev.daybook.core.segment.Memo;

/** Two devices that track and edit the same half hour at random: what the server holds is what the diaries hold. */
class EditedDiariesTest {

	private static final int STEPS = 120;
	private static final int SECONDS = 1800;
	private static final List<String> CONTRACTS = List.of(RunningServer.ACME, RunningServer.INITECH,
			RunningServer.BY_HAND, Contract.UNASSIGNED);

	private final RunningServer server;
	private final List<String> edits = new ArrayList<>();

	EditedDiariesTest(@TempDir Path folder) throws Exception {
		server = new RunningServer(folder);
		server.contractByHand(Instant.EPOCH);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void agreeWithTheServer(long seed) throws Exception {
		var random = new Random(seed);
		var desks = List.of(new Desk(server, "Laptop"), new Desk(server, "Tower"));
		var taken = 0;
		for (var step = 0; step < STEPS; step++) {
			var desk = desks.get(random.nextInt(2));
			if (random.nextInt(3) == 0) {
				track(desk, random);
			} else {
				edit(desk, random);
			}
			taken += desk.send().stream().allMatch(s -> s.equals("stored")) ? 1 : 0;
			assertNoSecondHasTwoOwners();
		}
		assertTrue(taken > STEPS / 4, "too little was taken: " + taken);
		settle(desks);
		for (var contract : List.of(RunningServer.ACME, RunningServer.INITECH, RunningServer.BY_HAND)) {
			var tracked = desks.stream().mapToLong(d -> seconds(d, contract)).sum();
			assertEquals(tracked, shown(contract), contract);
			assertEquals(tracked, owned(contract), contract);
		}
	}

	/** One device gives way: it withdraws all that it has, so that nothing is in conflict any more. */
	private void settle(List<Desk> desks) throws Exception {
		var tower = desks.get(1);
		for (var contract : CONTRACTS) {
			try {
				tower.edit(new WithdrawTime(new Range(contract, at(0), at(SECONDS + 600)), "the laptop has it"));
			} catch (EditRefusedException nothing) {
				// It has no time of this contract.
			}
		}
		tower.send();
		desks.get(0).send();
		for (var desk : desks) {
			assertEquals(List.of(), desk.conflicts());
			assertTrue(desk.sendAgain().stream().allMatch(s -> s.equals("already")));
		}
	}

	private void track(Desk desk, Random random) {
		var from = random.nextInt(SECONDS);
		var to = Math.min((from / 600 + 1) * 600, from + 1 + random.nextInt(300));
		// As the tracker does: what has an owner in this diary is passed over.
		if (desk.diary.stretches(at(from), at(to)).isEmpty()) {
			desk.track(any(CONTRACTS, random), at(from), to - from);
		}
	}

	private void edit(Desk desk, Random random) {
		try {
			edits.add(desk.edit(someEdit(random)));
		} catch (EditRefusedException notNow) {
			// The IDE would not have saved it either.
		}
	}

	private Edit someEdit(Random random) {
		var from = random.nextInt(SECONDS);
		var range = new Range(any(CONTRACTS, random), at(from), at(from + 1 + random.nextInt(400)));
		return switch (random.nextInt(8)) {
		case 0, 1 -> new MoveSegment(List.of(range), any(CONTRACTS, random));
		case 2 -> new WithdrawTime(range, "");
		case 3, 4 -> new AddManualTime(new Range(RunningServer.BY_HAND, range.from(), range.to()), Memo.NONE, "Talk");
		case 5 -> new ChangeMemo(range, List.of(new Memo("", "memo " + random.nextInt(3))));
		case 6 -> new SplitSegment(range.contract(), range.from());
		default -> new UndoCorrection(edits.isEmpty() ? "" : any(edits, random));
		};
	}

	private static <T> T any(List<T> list, Random random) {
		return list.get(random.nextInt(list.size()));
	}

	private static Instant at(int second) {
		return Records.START.plusSeconds(second);
	}

	private static long seconds(Desk desk, String contract) {
		return desk.diary.stretches(at(0), at(SECONDS + 600)).stream().filter(s -> s.contract().equals(contract))
				.mapToLong(s -> s.segment().seconds()).sum();
	}

	private long owned(String contract) {
		return server.database().read(handle -> handle
				.createQuery("select coalesce(sum(ends - begins), 0) / 1000 from owned_time where contract_id = :c")
				.bind("c", contract).mapTo(Long.class).one());
	}

	private void assertNoSecondHasTwoOwners() {
		Map<Long, Long> ranges = new HashMap<>();
		server.database().read(handle -> handle.createQuery("select begins, ends from owned_time order by begins")
				.map((row, context) -> ranges.put(row.getLong(1), row.getLong(2))).list());
		var last = 0L;
		for (var begins : ranges.keySet().stream().sorted().toList()) {
			assertTrue(begins >= last, ranges.toString());
			last = ranges.get(begins);
		}
	}

	private long shown(String contract) throws Exception {
		var page = server.browser(contract).get("/contracts/" + contract + "/days/2026-11-24").body();
		return Long.parseLong(page.replaceAll("(?s).*<dd id=\"tracked\"><time datetime=\"PT(\\d+)S\".*", "$1"));
	}
}
