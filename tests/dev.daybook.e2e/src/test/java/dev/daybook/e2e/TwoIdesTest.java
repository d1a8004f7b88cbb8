/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.daybook.core.journal.JournalVerifier;

/** Two products of one person on one diary: one tracks, the other one takes over, also when the first stands still. */
class TwoIdesTest extends IdeTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final String FIRST = "workspace";
	private static final String SECOND = "workspace2";
	private static final String TYPED = "these are many keys for nobody";

	@Test
	void oneTracksAndTheOtherTakesOver() throws Exception {
		installation.startServer();
		var first = installation.startIde(project);
		person.openEditor();
		person.track();
		var began = Instant.now();
		Until.holds("the first tracks", PATIENCE, () -> keeps(FIRST));
		var second = installation.startOtherIde(SECOND);
		Until.holds("the second says who keeps the diary", PATIENCE,
				() -> installation.log(SECOND).contains("The diary is kept by another IDE of yours, Daybook IDE with "
						+ "workspace " + FIRST + ","));
		desktop.focus("^" + SECOND + " - ");
		Until.holds("the second is shown", PATIENCE, () -> desktop.has("^" + SECOND + " - "));
		picture("shown");

		trackHere(SECOND);
		var handedOver = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		Until.holds("the first one says so", PATIENCE,
				() -> installation.log(FIRST).contains("with workspace " + SECOND));
		desktop.focus("^" + FIRST + " - ");
		person.type(TYPED);
		Until.holds("the second goes on", PATIENCE, () -> diary.openSegmentSeconds() >= 5);

		signal(second, "STOP");
		trackHere(FIRST);
		var takenOver = Instant.now();
		signal(second, "CONT");
		Until.holds("the second knows that it has lost", PATIENCE,
				() -> installation.log(SECOND).contains("another one has taken the diary over"));
		Until.holds("the first goes on", PATIENCE, () -> diary.lastSaved().isAfter(takenOver.plusSeconds(2)));
		assertTrue(keeps(FIRST));
		desktop.focus("^" + FIRST + " - ");
		picture("end");
		person.startOrStop();
		Until.holds("tracking has stopped", PATIENCE, () -> diary.tracked().isEmpty());
		first.destroy();
		Until.holds("the second keeps the diary when the first has ended", PATIENCE,
				() -> diary.keeper().equals(SECOND));
		assertEquals("", diary.tracked(), "nobody asked it to track");
		assertEquals(Optional.empty(), JournalVerifier.verify(diary.folder()).fault());
		holds(began, handedOver, takenOver);
	}

	private void holds(Instant began, Instant handedOver, Instant takenOver) throws Exception {
		var stretches = diary.stretches().stream().sorted(Comparator.comparing(DiaryFiles.Stretch::from)).toList();
		var until = Instant.EPOCH;
		for (var stretch : stretches) {
			assertFalse(stretch.from().isBefore(until), "twice: " + stretches);
			until = stretch.to();
		}
		var wall = Duration.between(began, Instant.now()).toSeconds();
		assertTrue(diary.seconds() <= wall + 10, diary.seconds() + " s tracked in " + wall + " s");
		var unattended = diary.keysFrom(handedOver.minusSeconds(5)) - diary.keysFrom(takenOver.minusSeconds(5));
		assertTrue(unattended < TYPED.length() / 2, unattended + " keys of another IDE were counted");
	}

	/** Asks for it by key, and waits until tracking goes on there. */
	private void trackHere(String workspace) throws Exception {
		desktop.focus("^" + workspace + " - ");
		desktop.press("alt+shift+h", "t");
		Until.holds("tracking goes on in " + workspace, PATIENCE, () -> keeps(workspace));
	}

	private boolean keeps(String workspace) throws Exception {
		return diary.keeper().equals(workspace) && !diary.tracked().isEmpty();
	}

	private void picture(String name) throws Exception {
		desktop.picture(Path.of("target", "TwoIdes-" + name + ".png").toAbsolutePath());
	}

	private void signal(Process process, String name) throws Exception {
		desktop.programs().run(folder, List.of("kill", "-" + name, Long.toString(process.pid())));
	}
}
