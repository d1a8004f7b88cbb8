/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

import dev.daybook.core.contract.PrivateTime;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Spans;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Random scripts of work, absence, clocks that are set, starts, switches and private mode, on contracts that take
 * private time always, never, and by turns.
 */
class PrivateTimePropertyTest {

	private static final List<String> CONTRACTS = List.of(PrivateDesk.OPEN, PrivateDesk.STRICT, "dated");

	@Property(tries = 300, shrinking = ShrinkingMode.OFF)
	void privateTimeIsCountedWhereItIsTakenAndNowhereElse(@ForAll long seed) throws Exception {
		var random = new SplittableRandom(seed);
		var desk = new PrivateDesk();
		desk.recorder.contracts(List.of(PrivateDesk.contract("dated",
				List.of(PrivateDesk.terms(PrivateDesk.NINE),
						PrivateDesk.terms(PrivateDesk.NINE.plusSeconds(random.nextInt(1, 900))).withPrivateTime(true),
						PrivateDesk.terms(PrivateDesk.NINE.plusSeconds(random.nextInt(900, 2000))),
						PrivateDesk.terms(PrivateDesk.NINE.plusSeconds(random.nextInt(2000, 4000)))
								.withPrivateTime(true)))));
		for (var i = 0; i < 40; i++) {
			act(desk, random, i);
			assertNothingPlain(desk);
		}
		desk.recorder.stop();
		assertNothingPlain(desk);
		assertPromises(desk);
		desk.restart();
		assertPromises(desk);
	}

	private static void act(PrivateDesk desk, SplittableRandom random, int number) throws Exception {
		switch (random.nextInt(12)) {
		case 0, 1, 2 -> desk.work(Duration.ofSeconds(random.nextInt(1, 400)));
		case 3 -> desk.rest(Duration.ofSeconds(random.nextInt(1, 700)));
		case 4 -> desk.clock.jumpWall(Duration.ofSeconds(random.nextInt(-600, 600)));
		case 5 -> desk.clock.advance(Duration.ofSeconds(random.nextInt(1, 4)));
		case 6, 7 -> desk.recorder.start(CONTRACTS.get(random.nextInt(CONTRACTS.size())));
		case 8 -> desk.recorder.stop();
		case 9 -> {
			if (random.nextInt(4) == 0) {
				desk.restart();
			} else if (!desk.recorder.isPrivate()) {
				desk.recorder.setMemo(new Memo("TASK-" + number % 3, "memo " + number));
			}
		}
		case 10 -> desk.recorder.endPrivate();
		default -> desk.recorder.beginPrivate();
		}
	}

	/** No contract has a second that is not in the diary's time, and while it is on nothing open is plain. */
	private static void assertNothingPlain(PrivateDesk desk) {
		assertEquals(desk.seconds(true) + desk.seconds(false), CONTRACTS.stream()
				.mapToLong(c -> desk.diary.seconds(c, new Span(PrivateDesk.NINE.minus(Duration.ofDays(300)),
						PrivateDesk.NINE.plus(Duration.ofDays(300)))))
				.sum());
		if (desk.recorder.isPrivate()) {
			assertTrue(desk.time().stream().filter(s -> s.open()).allMatch(s -> s.isPrivate()), "open and not private");
		}
	}

	private static void assertPromises(PrivateDesk desk) {
		var owned = new Spans();
		for (var stretch : desk.time()) {
			assertTrue(!owned.overlaps(stretch.from(), stretch.to()), () -> "tracked twice: " + stretch);
			owned.add(stretch.from(), stretch.to());
			if (stretch.isPrivate()) {
				var contract = desk.diary.contract(stretch.contract()).orElseThrow();
				assertTrue(PrivateTime.isAllowed(contract, stretch.from(), stretch.to()),
						() -> "not taken: " + stretch);
				assertTrue(stretch.segment().minutes().stream().allMatch(m -> m.isEmpty())
						&& stretch.segment().memos().isEmpty(), () -> "tells more: " + stretch);
			}
		}
	}
}
