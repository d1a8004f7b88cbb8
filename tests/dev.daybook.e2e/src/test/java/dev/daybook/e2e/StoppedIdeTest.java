/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A real IDE that stands still in the middle of tracking, as in a machine that sleeps. */
class StoppedIdeTest extends IdeTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	/** What may be billed across a discontinuity. */
	private static final Duration TICK = Duration.ofSeconds(5);
	/** Five minutes in a long run. */
	private static final Duration STOP = Boolean.getBoolean("daybook.long") ? Duration.ofMinutes(5)
			: Duration.ofSeconds(25);
	/** The monotonic clock begins somewhere else in every system; no rule may lean on where. */
	private static final List<String> OTHER_CLOCK = List.of("unshare", "-T", "--monotonic", "1000000", "--boottime",
			"1000000");

	@Test
	void whatItDidNotSeeIsNotBilled() throws Exception {
		installation.startServer();
		var ide = installation.startIde(project, otherClock());
		person.openEditor();
		person.track();
		trackOn();

		signal(ide, "STOP");
		var stopped = Instant.now();
		Until.holds("the stop is long enough", STOP.multipliedBy(2),
				() -> Duration.between(stopped, Instant.now()).compareTo(STOP) > 0);
		var resumed = Instant.now();
		signal(ide, "CONT");
		trackOn();
		person.stop();

		var inside = diary.stretches().stream().map(s -> common(s, stopped, resumed)).reduce(Duration.ZERO,
				Duration::plus);
		assertTrue(inside.compareTo(TICK) <= 0, "billed while it stood still: " + inside);
		assertTrue(diary.lastInJournal().isAfter(resumed), "time after it is tracked");
	}

	/** Types until five more seconds are saved. */
	private void trackOn() throws Exception {
		var before = diary.seconds() + diary.openSegmentSeconds();
		Until.holds("tracking goes on", PATIENCE, () -> {
			person.type(".");
			return diary.seconds() + diary.openSegmentSeconds() >= before + 5;
		});
	}

	private static Duration common(DiaryFiles.Stretch stretch, Instant from, Instant to) {
		var start = stretch.from().isAfter(from) ? stretch.from() : from;
		var end = stretch.to().isBefore(to) ? stretch.to() : to;
		return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
	}

	private void signal(Process process, String name) throws Exception {
		desktop.programs().run(folder, List.of("kill", "-" + name, Long.toString(process.pid())));
	}

	/** Only where this account may make a time namespace. */
	private List<String> otherClock() throws IOException, InterruptedException {
		var allowed = new ProcessBuilder(List.of("sh", "-c", String.join(" ", OTHER_CLOCK) + " true"))
				.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		return allowed ? OTHER_CLOCK : List.of();
	}
}
