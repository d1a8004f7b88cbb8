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

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** One person tracks the same minute on two machines: the client sees it once, and the person settles it by key. */
class TwoMachinesTest extends IdeTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final String FIRST = "workspace";
	private static final String SECOND = "workspace2";
	private static final String CHORD = "alt+shift+h";

	@Test
	void theSameSecondsAreBilledOnceAndSettledInTheDiary() throws Exception {
		var link = installation.startServer();
		installation.startIde(project);
		person.openEditor();
		person.track();
		var other = installation.otherMachine();
		installation.startOtherMachine(SECOND);
		var elsewhere = new Person(desktop, other, project, "^" + SECOND + " - ");
		elsewhere.start();
		Until.holds("both track", PATIENCE, () -> other.openSegmentSeconds() >= 10);

		stopAndSend(FIRST, diary);
		var first = diary.seconds();
		Until.holds("the page has what the first one tracked", PATIENCE, () -> page(link).seconds() == first);
		Until.holds("the second has tracked longer", PATIENCE, () -> seconds(other.lastSaved(), diary) >= 10);
		stopAndSend(SECOND, other);
		Until.holds("the conflict is settled by key", PATIENCE, () -> {
			desktop.press(CHORD, "d");
			desktop.press("shift+Tab", "Return");
			return other.journal().contains("\"type\":\"withdrawn\"");
		});
		desktop.picture(Path.of("target", "TwoMachines-settled.png").toAbsolutePath());
		var tracked = seconds(diary, other);
		assertTrue(diary.seconds() + other.seconds() > tracked, "there was something twice");
		Until.holds("the page has each second once", PATIENCE, () -> page(link).seconds() == tracked);
	}

	private void stopAndSend(String workspace, DiaryFiles files) throws Exception {
		var before = files.segments();
		desktop.focus("^" + workspace + " - ");
		desktop.press(CHORD, "s");
		Until.holds("the rest is in the journal of " + workspace, PATIENCE, () -> files.segments() > before);
		desktop.picture(Path.of("target", "TwoMachines-" + workspace + ".png").toAbsolutePath());
	}

	/** Seconds from the end of what the first machine tracked. */
	private static long seconds(Instant until, DiaryFiles first) throws Exception {
		return Duration.between(first.lastInJournal(), until).toSeconds();
	}

	/** Seconds in which any of them tracked. */
	private static long seconds(DiaryFiles... diaries) throws Exception {
		Set<Long> seconds = new TreeSet<>();
		for (var diary : diaries) {
			for (var stretch : diary.stretches()) {
				for (var s = stretch.from().getEpochSecond(); s < stretch.to().getEpochSecond(); s++) {
					seconds.add(s);
				}
			}
		}
		return seconds.size();
	}

	private ReviewPage page(String link) throws Exception {
		return ReviewPage.open(desktop.programs(), folder, link);
	}
}
