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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * One person's first hour: the product and the server as processes, keys through X, git on the command line, the
 * client's page in a browser; then a kill in the middle.
 */
class FirstHourTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final String IDE = "Daybook IDE";
	private static final String CHORD = "alt+shift+h";
	private static final String TYPED = "// typed by a person";
	private static final String MEMO = "Explain the total";
	private static final Pattern TO = Pattern.compile("\"to\":\"([^\"]+)\"");

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	Path folder;

	private Desktop desktop;
	private Installation installation;
	private Path project;

	@BeforeEach
	void prepare() throws Exception {
		desktop = new Desktop(folder);
		installation = new Installation(folder, desktop.programs());
		project = installation.makeProject();
	}

	@AfterEach
	void end(TestInfo test) throws Exception {
		desktop.picture(Path.of("target", test.getDisplayName().replaceAll("\\W", "") + ".png").toAbsolutePath());
		desktop.close();
	}

	@Test
	void workInTheIdeIsReadByTheClientAndSurvivesAKill() throws Exception {
		var link = installation.startServer();
		var ide = installation.startIde(project);
		openEditor();
		track();
		writeMemo();
		takeShot();
		installation.git(project, "commit", "-qam", "Explain the total");
		var commit = installation.git(project, "rev-parse", "HEAD");
		Until.holds("the commit is in the journal", PATIENCE, () -> installation.journal().contains(commit));
		var segments = segments();
		desktop.focus(IDE);
		desktop.press(CHORD, "s");
		Until.holds("the rest is in the journal", PATIENCE, () -> segments() > segments);
		awaitPage(link, commit);

		desktop.press(CHORD, "s");
		desktop.type("more");
		var newLink = installation.restartServer();
		installation.git(project, "commit", "-q", "--allow-empty", "-m", "Begin again");
		var next = installation.git(project, "rev-parse", "HEAD");
		Until.holds("the server that came back has the commit", PATIENCE,
				() -> page(newLink).says(next.substring(0, 7)));
		desktop.type("and more");
		Until.holds("tracking goes on", PATIENCE, () -> openSeconds() >= 10);
		var saved = lastSaved();
		ide.destroyForcibly().waitFor();
		var before = segments();
		installation.startIde(project);
		Until.holds("the killed time is in the journal", PATIENCE.multipliedBy(2), () -> segments() > before);
		assertTrue(!lastInJournal().isBefore(saved), "Saved up to " + saved + ", found up to " + lastInJournal());
		var tracked = secondsInJournal();
		Until.holds("the page has all of it", PATIENCE, () -> page(newLink).seconds() == tracked);
	}

	private void openEditor() throws Exception {
		desktop.focus(IDE);
		Until.holds("the contracts have come", PATIENCE,
				() -> installation.journal().contains("\"type\":\"contract\""));
		Until.holds("the sample project is there", PATIENCE, () -> {
			desktop.focus(IDE);
			desktop.press("ctrl+shift+r");
			desktop.focus("Open Resource");
			desktop.type("Main.java");
			desktop.press("Return");
			return opened();
		});
	}

	/** The list may still be filling when Return is pressed; then the dialog is closed and asked again. */
	private boolean opened() throws Exception {
		try {
			desktop.awaitGone("Open Resource", Duration.ofSeconds(5));
			return desktop.has("Main.java");
		} catch (AssertionError notYet) {
			desktop.press("Escape");
			return false;
		}
	}

	private void track() throws Exception {
		desktop.focus(IDE);
		desktop.press(CHORD, "s");
		desktop.focus("Track a Contract");
		desktop.type("Website");
		desktop.press("Return");
		Until.holds("tracking has begun", PATIENCE, () -> installation.open().contains("\"contract\":"));
		desktop.focus(IDE);
		desktop.press("ctrl+End");
		desktop.type(TYPED);
		desktop.press("ctrl+s");
		Until.holds("the file is saved", PATIENCE, () -> {
			var file = project.resolve("src/hello/Main.java");
			return Files.readString(file).contains(TYPED);
		});
	}

	private void writeMemo() throws Exception {
		desktop.press(CHORD, "m");
		desktop.focus("Task and Memo");
		desktop.type(MEMO);
		desktop.press("ctrl+Return");
		Until.holds("the memo is saved", PATIENCE, () -> installation.open().contains(MEMO));
	}

	private void takeShot() throws Exception {
		desktop.focus(IDE);
		desktop.press(CHORD, "p");
		Until.holds("the shot is in the journal", PATIENCE,
				() -> installation.journal().contains("\"moment\":\"asked\""));
		assertTrue(Pattern.compile("\"moment\":\"asked\".*\"state\":\"taken\"").matcher(installation.journal()).find());
	}

	private void awaitPage(String link, String commit) throws Exception {
		Until.holds("the client sees the shot", PATIENCE, () -> page(link).hasShot());
		var page = page(link);
		assertEquals(secondsInJournal(), page.seconds());
		assertTrue(page.says(MEMO), "the memo is on the page");
		assertTrue(page.says(commit.substring(0, 7)), "the commit is on the page");
		assertTrue(page.count("keys") >= TYPED.length(), "keys on the page: " + page.count("keys"));
		assertTrue(page.count("save") >= 1, "saves on the page: " + page.count("save"));
		assertTrue(!page.says(TYPED), "what was typed is nowhere");
	}

	private ReviewPage page(String link) throws Exception {
		return ReviewPage.open(desktop.programs(), folder, link);
	}

	private long segments() throws Exception {
		return Pattern.compile("\"type\":\"segment\"").matcher(installation.journal()).results().count();
	}

	private long secondsInJournal() throws Exception {
		return Pattern.compile("\"seconds\":(\\d+)").matcher(installation.journal()).results()
				.mapToLong(m -> Long.parseLong(m.group(1))).sum();
	}

	private Instant lastInJournal() throws Exception {
		return last(installation.journal());
	}

	private Instant lastSaved() throws Exception {
		return last(installation.open());
	}

	private long openSeconds() throws Exception {
		return Duration.between(lastInJournal(), lastSaved()).toSeconds();
	}

	private static Instant last(String text) {
		return TO.matcher(text).results().map(m -> Instant.parse(m.group(1))).max(Instant::compareTo)
				.orElse(Instant.EPOCH);
	}
}
