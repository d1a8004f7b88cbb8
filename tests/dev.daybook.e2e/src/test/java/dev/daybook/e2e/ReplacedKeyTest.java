/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** A person replaces the device's key, and then loses it: the server, the verifier and the page go along. */
class ReplacedKeyTest extends IdeTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final String QUESTION = "Replace Device Key";
	private static final Pattern SERVER = Pattern.compile("\"server\":\"([^\"]+)\"");

	@Test
	void theDiaryIsProvenAcrossAReplacedAndALostKey() throws Exception {
		var link = installation.startServer();
		var ide = installation.startIde(project);
		person.openEditor();
		person.track();
		stop();
		Until.holds("the server has countersigned it", PATIENCE, diary::isCountersigned);
		var first = key();
		replace();
		Until.holds("the new key is in its file", PATIENCE, () -> !key().equals(first));
		var next = key();
		assertTrue(diary.journal().contains(next), "the journal names it");
		moreWork();
		Until.holds("the server has countersigned what the new key signed", PATIENCE, diary::isCountersigned);
		assertTrue(diary.journal().contains("\"cause\":\"rotated\""));

		ide.destroy();
		ide.waitFor();
		Files.delete(diary.folder().resolve("device.key"));
		installation.startIde(project);
		desktop.focus("Daybook IDE");
		// A tree takes what is typed for a search of its own.
		person.openFile("Main.java");
		moreWork();
		Until.holds("the loss is in the journal", PATIENCE, () -> diary.journal().contains("\"cause\":\"lost\""));
		assertNotEquals(next, key());
		Until.holds("the server goes on with the third key", PATIENCE, diary::isCountersigned);
		assertFalse(page(link).says("forked"));
		assertTrue(page(link).says("countersigned at"));
		verify();
	}

	private void replace() throws Exception {
		desktop.focus("Daybook IDE");
		Until.holds("it asks", PATIENCE, () -> {
			desktop.press("alt+shift+h", "z");
			return desktop.comes(QUESTION, Duration.ofSeconds(5));
		});
		desktop.picture(folder.resolve("question.png"));
		Files.copy(folder.resolve("question.png"), Path.of("target", "replaceKeyQuestion.png"),
				StandardCopyOption.REPLACE_EXISTING);
		desktop.focus(QUESTION);
		desktop.press("Return");
		desktop.awaitGone(QUESTION, PATIENCE);
		Until.holds("the hand-over is in the journal", PATIENCE, () -> diary.journal().contains("\"handOver\""));
		desktop.focus("^Daybook *$");
		desktop.press("Return");
		desktop.awaitGone("^Daybook *$", PATIENCE);
	}

	private void moreWork() throws Exception {
		desktop.focus("Daybook IDE");
		var before = diary.seconds();
		Until.holds("tracking has begun", PATIENCE.multipliedBy(2), () -> {
			person.startOrStop();
			return tracksSoon();
		});
		Until.holds("some seconds are tracked", PATIENCE, () -> {
			person.type("more");
			return diary.openSegmentSeconds() >= 5;
		});
		stop();
		assertTrue(diary.seconds() > before);
	}

	/** The editor takes no chord before it has come back from saving. */
	private void stop() throws Exception {
		var segments = diary.segments();
		Until.holds("the rest is in the journal", PATIENCE.multipliedBy(2), () -> {
			desktop.focus("Daybook IDE");
			person.startOrStop();
			return grows(segments);
		});
	}

	private boolean grows(long segments) throws Exception {
		try {
			Until.holds("a segment comes", Duration.ofSeconds(12), () -> diary.segments() > segments);
			return true;
		} catch (AssertionError notYet) {
			return false;
		}
	}

	/** The heartbeat tells of it, every five seconds. */
	private boolean tracksSoon() throws Exception {
		try {
			Until.holds("the heartbeat tells of tracking", Duration.ofSeconds(12), () -> !diary.tracked().isEmpty());
			return true;
		} catch (AssertionError notYet) {
			return false;
		}
	}

	/** The public key on the second line of its file. */
	private String key() throws IOException {
		return Files.readAllLines(diary.folder().resolve("device.key")).get(1);
	}

	private ReviewPage page(String link) throws Exception {
		return ReviewPage.open(desktop.programs(), folder, link);
	}

	/** The diary's folder, as anybody can check it who knows the server's key. */
	private void verify() throws Exception {
		var server = SERVER.matcher(diary.journal()).results().map(m -> m.group(1)).findFirst().orElseThrow();
		var said = installation.verify(List.of("--server=" + server));
		System.out.println(said);
		assertTrue(said.contains("to which the key before it handed over."), said);
		assertTrue(said.contains("No key handed over to it"), said);
		assertTrue(said.contains("The review server had seen the first"), said);
		assertTrue(said.contains("Verifies: complete from the first record to the last"), said);
	}
}
