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

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.segment.Memo;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Who owns which second, and whether it is private, is worked out beside the tracker, from what the person did alone:
 * the diary must say just that, second by second, and after a kill too.
 */
class PrivateSecondsPropertyTest {

	private static final List<String> CONTRACTS = List.of(PrivateDesk.OPEN, PrivateDesk.STRICT);
	private static final String PRIVATE = ", private";

	private final PrivateDesk desk = new PrivateDesk();
	private final Map<Long, String> expected = new TreeMap<>();
	private @Nullable String tracked;
	/** Goes on when private mode is turned off. */
	private @Nullable String waiting;
	private boolean hidden;

	@Property(tries = 120, shrinking = ShrinkingMode.OFF)
	void everySecondHasTheOwnerThatThePersonGaveIt(@ForAll long seed) throws Exception {
		new PrivateSecondsPropertyTest().run(new SplittableRandom(seed));
	}

	private void run(SplittableRandom random) throws Exception {
		for (var i = 0; i < 60; i++) {
			act(random, i);
			assertEquals(expected, told(), "after step " + i);
		}
		kill();
		assertEquals(expected, told(), "after a kill");
	}

	private void act(SplittableRandom random, int number) throws Exception {
		switch (random.nextInt(10)) {
		case 0, 1, 2 -> pass(random.nextInt(1, 900), true);
		// Shorter than the idle threshold, and then somebody is there again.
		case 3 -> {
			pass(random.nextInt(1, 280), false);
			pass(5, true);
		}
		case 4, 5 -> start(CONTRACTS.get(random.nextInt(CONTRACTS.size())));
		case 6 -> {
			desk.recorder.stop();
			tracked = null;
			waiting = null;
		}
		case 7 -> {
			if (random.nextInt(3) == 0) {
				kill();
			} else if (!hidden) {
				desk.recorder.setMemo(new Memo("TASK-" + number % 3, "memo " + number));
			}
		}
		case 8 -> {
			desk.recorder.endPrivate();
			hidden = false;
			tracked = tracked == null ? waiting : tracked;
			waiting = null;
		}
		default -> hide();
		}
	}

	private void pass(int seconds, boolean keys) {
		var from = desk.clock.wall().getEpochSecond();
		if (keys) {
			desk.work(Duration.ofSeconds(seconds));
		} else {
			desk.rest(Duration.ofSeconds(seconds));
		}
		var owner = tracked;
		for (var second = from; owner != null && second < desk.clock.wall().getEpochSecond(); second++) {
			expected.put(second, owner + (hidden ? PRIVATE : ""));
		}
	}

	private void start(String contract) {
		desk.recorder.start(contract);
		var stands = hidden && contract.equals(PrivateDesk.STRICT);
		tracked = stands ? null : contract;
		waiting = stands ? contract : null;
	}

	private void hide() {
		if (!hidden) {
			desk.recorder.beginPrivate();
			hidden = true;
			waiting = PrivateDesk.STRICT.equals(tracked) ? tracked : null;
			tracked = waiting == null ? tracked : null;
		}
	}

	/** Private mode stays on, and nothing is tracked. */
	private void kill() throws Exception {
		desk.restart();
		tracked = null;
		waiting = null;
	}

	private Map<Long, String> told() {
		Map<Long, String> told = new TreeMap<>();
		for (var stretch : desk.time()) {
			for (var second = stretch.from().getEpochSecond(); second < stretch.to().getEpochSecond(); second++) {
				var before = told.put(second, stretch.contract() + (stretch.isPrivate() ? PRIVATE : ""));
				assertEquals(null, before, "a second twice");
			}
		}
		return told;
	}
}
