/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;

/** A morning for a contract that asks for no pictures: tests, builds, commits, and a call in between. */
final class StillDay {

	private static final Memo TASK = new Memo("SUP-31", "Find out why exports stop at 10,000 rows");

	private StillDay() {
	}

	static void sendTo(Desk desk) throws Exception {
		segment(desk, 0, Map.of(Signal.NAVIGATION, 5, Signal.SEARCH, 3, Signal.PART, 2));
		segment(desk, 1, Map.of(Signal.EDIT, 6, Signal.SAVE, 1, Signal.AUTO_BUILD, 1, Signal.BUILD_ERRORS, 1));
		segment(desk, 2, Map.of(Signal.DEBUG_LAUNCH, 1, Signal.DEBUG, 14, Signal.SUSPEND, 4));
		segment(desk, 3, Map.of());
		segment(desk, 5, Map.of(Signal.EDIT, 9, Signal.SAVE, 2, Signal.TEST, 1, Signal.TEST_PASSED, 42,
				Signal.TEST_FAILED, 2));
		segment(desk, 6, Map.of(Signal.EDIT, 4, Signal.SAVE, 2, Signal.COMMIT, 1, Signal.TEST, 1, Signal.TEST_PASSED,
				44));
		desk.save(Draft.of(new Commit(RunningServer.INITECH, at(6).plusSeconds(500), "initech-export",
				"5b1d9e02c7a84f63b0e2d14a9c3f7786d5e0a1b2", "fix/SUP-31", "SUP-31 Stream exports instead of paging",
				"", 7)));
		desk.send();
	}

	private static Instant at(int slot) {
		return Records.START.plusSeconds(600L * slot);
	}

	/** All events fall into the third minute; keys are in every one but two. */
	private static void segment(Desk desk, int slot, Map<Signal, Integer> events) {
		List<ActivityMinute> minutes = new ArrayList<>();
		for (var i = 0; i < 10; i++) {
			minutes.add(i == 4 || i == 7 || events.isEmpty() ? ActivityMinute.NONE
					: new ActivityMinute(30 + 7 * i, 2, i, 9, i == 2 ? events : Map.of()));
		}
		desk.save(Draft.of(new Segment(RunningServer.INITECH, at(slot), at(slot).plusSeconds(600), minutes,
				List.of(TASK), Segment.RULE_TOOLBAR)));
	}
}
