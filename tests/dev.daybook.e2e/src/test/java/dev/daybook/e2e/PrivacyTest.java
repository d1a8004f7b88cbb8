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

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A real IDE, diary and server are searched byte by byte for what must not be there. */
class PrivacyTest extends IdeTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	/** An hour in a long run. */
	private static final long SECONDS = Boolean.getBoolean("daybook.long") ? 3600 : 60;
	private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE);
	/** In every name and text that private mode hides. */
	private static final String CANARY = "zqcanary";
	private static final String IDE = "Daybook IDE";
	/** SWT puts a space behind a title. */
	private static final String OUR_DIALOG = "^Daybook *$|^Task and Memo";

	@Test
	void privateModeLeavesSecondsAndNothingElseAlsoAfterAKill() throws Exception {
		nameProject();
		installation.startServer();
		var ide = installation.startIde(project);
		Until.holds("the contracts have come", PATIENCE.multipliedBy(2),
				() -> diary.journal().contains("\"type\":\"contract\""));
		desktop.focus(IDE);
		Until.holds("private mode is on", PATIENCE, () -> {
			desktop.press("alt+shift+h", "i");
			return isPrivateSoon();
		});
		person.start();
		person.openFile(CANARY + "file.txt");
		person.type(CANARY + "typed");
		desktop.press("ctrl+s");
		installation.git(project, "commit", "-qam", CANARY + "subject");
		refused("m", "no memo is written");
		refused("p", "no shot was taken");
		Until.holds("private seconds are tracked", Duration.ofSeconds(10 * SECONDS + 60), () -> {
			person.type(CANARY);
			return privateSeconds() >= SECONDS;
		});
		assertEquals(List.of(), holding(CANARY), "while it is on");

		var saved = diary.lastSaved();
		ide.destroyForcibly().waitFor();
		assertEquals(List.of(), holding(CANARY), "after the kill");
		installation.startIde(project);
		Until.holds("the killed time is in the journal", PATIENCE.multipliedBy(2), () -> diary.segments() > 0
				&& !diary.lastInJournal().isBefore(saved));
		assertTrue(diary.seconds() >= SECONDS, diary.seconds() + " s");
		assertTrue(diary.journal().contains("\"rule\":\"private\""), "it is private time");
		Until.holds("the server has it", PATIENCE, () -> diary.isCountersigned() || synced());
		assertEquals(List.of(), holding(CANARY), "at the next start");
		assertFalse(holding("sample").isEmpty(), "the search finds what is there");
		tellWhatEclipseWrites();
	}

	@Test
	void keyContentsAreNowhereWhileTimeIsTrackedWithShots() throws Exception {
		var secret = CANARY + "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC";
		Files.writeString(project.resolve("deploy.pem"),
				"-----BEGIN PRIVATE KEY-----\n" + (secret + "\n").repeat(20) + "-----END PRIVATE KEY-----\n");
		Files.writeString(project.resolve("shop.env"), "PASSWORD=" + secret + "\n");
		var link = installation.startServer();
		installation.startIde(project);
		Until.holds("the contracts have come", PATIENCE.multipliedBy(2),
				() -> diary.journal().contains("\"type\":\"contract\""));
		person.start();
		for (var file : List.of("deploy.pem", "shop.env")) {
			person.openFile(file);
			person.type(secret);
			desktop.press("ctrl+s");
			person.takeShot();
		}
		person.stop();
		Until.holds("the client sees the shot", PATIENCE,
				() -> ReviewPage.open(desktop.programs(), folder, link).hasShot());
		assertEquals(List.of(), holding(secret));
		assertFalse(holding("sample").isEmpty(), "the search finds what is there");
	}

	/** Project, branch, file, commit and content, all before the IDE sees any of it. */
	private void nameProject() throws Exception {
		project = Files.move(project, project.resolveSibling(CANARY + "project"));
		var description = project.resolve(".project");
		Files.writeString(description, Files.readString(description).replace("hello-daybook", CANARY + "project"));
		Files.writeString(project.resolve(CANARY + "file.txt"), CANARY + "content\n");
		installation.git(project, "checkout", "-qb", CANARY + "branch");
		installation.git(project, "add", "-A");
		installation.git(project, "commit", "-qm", CANARY + "before");
	}

	private boolean isPrivateSoon() throws Exception {
		try {
			Until.holds("private mode is on", Duration.ofSeconds(6), () -> diary.open().contains("privateSince"));
			return true;
		} catch (AssertionError notYet) {
			return false;
		}
	}

	/** A chord that private mode answers with a sentence, or with a dialog that cannot be confirmed. */
	private void refused(String key, String what) throws Exception {
		// The editor takes no chord before it has come back from saving.
		Until.holds(what, PATIENCE, () -> {
			desktop.focus(IDE);
			desktop.press("alt+shift+h", key);
			return desktop.comes(OUR_DIALOG, Duration.ofSeconds(8));
		});
		if (desktop.has("^Task and Memo")) {
			desktop.type(CANARY + "memo");
			desktop.press("ctrl+Return");
		}
		// What was confirmed is answered by a sentence.
		desktop.focus("^Daybook *$");
		Until.holds("the dialogs are closed", PATIENCE, () -> {
			desktop.press("Escape");
			return !desktop.has(OUR_DIALOG);
		});
		desktop.focus(IDE);
	}

	private long privateSeconds() throws IOException {
		return diary.seconds() + diary.openSegmentSeconds();
	}

	private boolean synced() throws IOException {
		return Files.size(folder.resolve("server/daybook.sqlite")) > 0;
	}

	/** All that Daybook writes on either side, and the logs of both, in any of the usual encodings. */
	private List<String> holding(String text) throws IOException {
		List<String> found = new ArrayList<>();
		for (var place : daybooks()) {
			found.addAll(holding(place, text));
		}
		return found;
	}

	private List<Path> daybooks() throws IOException {
		List<Path> places = new ArrayList<>(List.of(diary.folder(), folder.resolve("server"),
				folder.resolve("workspace/.metadata/.log"), folder.resolve("ide-workspace.log")));
		var plugins = folder.resolve("workspace/.metadata/.plugins");
		try (var files = Files.list(plugins)) {
			files.filter(f -> f.getFileName().toString().startsWith("dev.daybook")).forEach(places::add);
		}
		try (var files = Files.list(folder)) {
			files.filter(f -> f.getFileName().toString().matches("server.*\\.log")).forEach(places::add);
		}
		return places;
	}

	private static List<String> holding(Path place, String text) throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> files = Files.exists(place) ? Files.walk(place) : Stream.empty()) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				if (CHARSETS.stream().anyMatch(
						c -> bytes.contains(new String(text.getBytes(c), StandardCharsets.ISO_8859_1)))) {
					found.add(file.toString());
				}
			}
		}
		return found;
	}

	/** Its own state names files and projects, whatever Daybook does. */
	private void tellWhatEclipseWrites() throws IOException {
		var own = holding(folder.resolve("workspace/.metadata"), CANARY);
		own.replaceAll(f -> folder.resolve("workspace/.metadata").relativize(Path.of(f)).toString());
		System.out.println("searched after " + diary.seconds() + " private seconds; Eclipse itself has the names in "
				+ own);
		assertTrue(own.stream().noneMatch(f -> f.contains("dev.daybook") || f.endsWith(".log")), own.toString());
	}
}
