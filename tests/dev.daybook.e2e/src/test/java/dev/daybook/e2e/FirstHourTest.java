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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * One person's first hour: the product and the server as processes, keys through X, git on the command line, the
 * client's page in a browser; then a kill in the middle.
 */
class FirstHourTest extends IdeTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final String MEMO = "Explain the total";

	@Test
	void workInTheIdeIsReadByTheClientAndSurvivesAKill() throws Exception {
		var link = installation.startServer();
		var ide = installation.startIde(project);
		person.openEditor();
		person.track();
		person.writeMemo(MEMO);
		person.takeShot();
		assertTrue(Pattern.compile("\"moment\":\"asked\".*\"state\":\"taken\"").matcher(diary.journal()).find());
		var commit = commit("Explain the total");
		Until.holds("the commit is in the journal", PATIENCE, () -> diary.journal().contains(commit));
		person.stop();
		awaitPage(link, commit);
		Until.holds("the server has countersigned all time, and the journal has it", PATIENCE,
				() -> diary.isCountersigned());
		Until.holds("the client sees that", PATIENCE, () -> page(link).says("countersigned at"));

		person.startOrStop();
		person.type("more");
		var newLink = installation.restartServer();
		var next = commit("Begin again");
		Until.holds("the server that came back has the commit", PATIENCE,
				() -> page(newLink).says(next.substring(0, 7)));
		person.type("and more");
		Until.holds("tracking goes on", PATIENCE, () -> diary.openSeconds() >= 10);
		var saved = diary.lastSaved();
		ide.destroyForcibly().waitFor();
		var before = diary.segments();
		installation.startIde(project);
		Until.holds("the killed time is in the journal", PATIENCE.multipliedBy(2), () -> diary.segments() > before);
		assertTrue(!diary.lastInJournal().isBefore(saved),
				"Saved up to " + saved + ", found up to " + diary.lastInJournal());
		var tracked = diary.seconds();
		Until.holds("the page has all of it", PATIENCE, () -> page(newLink).seconds() == tracked);
	}

	private String commit(String subject) throws Exception {
		installation.git(project, "commit", "-qa", "--allow-empty", "-m", subject);
		return installation.git(project, "rev-parse", "HEAD");
	}

	private void awaitPage(String link, String commit) throws Exception {
		Until.holds("the client sees the shot", PATIENCE, () -> page(link).hasShot());
		var page = page(link);
		assertEquals(diary.seconds(), page.seconds());
		assertTrue(page.says(MEMO), "the memo is on the page");
		assertTrue(page.says(commit.substring(0, 7)), "the commit is on the page");
		assertTrue(page.count("keys") >= Person.TYPED.length(), "keys on the page: " + page.count("keys"));
		assertTrue(page.count("save") >= 1, "saves on the page: " + page.count("save"));
		assertTrue(!page.says(Person.TYPED), "what was typed is nowhere");
	}

	private ReviewPage page(String link) throws Exception {
		return ReviewPage.open(desktop.programs(), folder, link);
	}
}
