/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a person does in the IDE, by keys alone. */
final class Person {

	static final String TYPED = "// typed by a person";

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final String IDE = "Daybook IDE";
	private static final String CHOOSER = "Track a Contract";
	private static final String AGREEMENT = "Before You Start";
	private static final String MEMO = "Task and Memo";
	private static final String CHORD = "alt+shift+h";

	private final Desktop desktop;
	private final DiaryFiles diary;
	private final Path project;
	private final String ide;

	Person(Desktop desktop, DiaryFiles diary, Path project) {
		this(desktop, diary, project, IDE);
	}

	/**
	 * @param ide
	 *            regular expression of the title of the person's IDE
	 */
	Person(Desktop desktop, DiaryFiles diary, Path project, String ide) {
		this.ide = ide;
		this.desktop = desktop;
		this.diary = diary;
		this.project = project;
	}

	void openEditor() throws Exception {
		desktop.focus(ide);
		Until.holds("the contracts have come", PATIENCE, () -> diary.journal().contains("\"type\":\"contract\""));
		openFile("Main.java");
	}

	/** Opens a file of the project by its name. */
	void openFile(String name) throws Exception {
		Until.holds("the sample project is there", PATIENCE, () -> {
			desktop.focus(ide);
			desktop.press("ctrl+shift+r");
			desktop.focus("Open Resource");
			desktop.type(name);
			desktop.press("Return");
			return opened(name);
		});
	}

	/** The list may still be filling when Return is pressed; then the dialog is closed and asked again. */
	private boolean opened(String name) throws Exception {
		try {
			desktop.awaitGone("Open Resource", Duration.ofSeconds(5));
			return desktop.has(name);
		} catch (AssertionError notYet) {
			desktop.press("Escape");
			return false;
		}
	}

	/** Starts the sample contract for the first time, and writes and saves a line. */
	void track() throws Exception {
		start();
		desktop.focus(ide);
		desktop.press("ctrl+End");
		type(TYPED);
		desktop.press("ctrl+s");
		Until.holds("the file is saved", PATIENCE,
				() -> Files.readString(project.resolve("src/hello/Main.java")).contains(TYPED));
	}

	/** Starts the sample contract for the first time. */
	void start() throws Exception {
		desktop.focus(ide);
		Until.holds("the contracts have come", PATIENCE, () -> diary.journal().contains("\"type\":\"contract\""));
		startOrStop();
		desktop.focus(CHOOSER);
		desktop.type("Website");
		// The list is filtered in the background; Return means nothing before it has come to rest.
		Until.holds("the contract is chosen", PATIENCE, () -> {
			if (desktop.has(CHOOSER)) {
				desktop.press("Return");
			}
			return !desktop.has(CHOOSER);
		});
		agree();
		Until.holds("tracking has begun", PATIENCE, () -> diary.open().contains("\"contract\":"));
	}

	/** Reads what is captured for the contract, and accepts it. */
	private void agree() throws Exception {
		desktop.focus(AGREEMENT);
		Until.holds("it is accepted", PATIENCE, () -> {
			if (desktop.has(AGREEMENT)) {
				desktop.press("alt+a");
			}
			return !desktop.has(AGREEMENT);
		});
		Until.holds("that is in the journal", PATIENCE, () -> diary.journal().contains("\"type\":\"agreement\""));
	}

	/** Stops, or takes up the last contract again. */
	void startOrStop() throws Exception {
		desktop.press(CHORD, "s");
	}

	/** Stops, and waits for the journal to have the rest. */
	void stop() throws Exception {
		var segments = diary.segments();
		desktop.focus(ide);
		startOrStop();
		Until.holds("the rest is in the journal", PATIENCE, () -> diary.segments() > segments);
	}

	void type(String text) throws Exception {
		desktop.type(text);
	}

	void writeMemo(String memo) throws Exception {
		// The editor takes no chord before it has come back from saving, which ends some time after the file is
		// written.
		Until.holds("the memo is asked for", PATIENCE, () -> {
			desktop.press(CHORD, "m");
			return desktop.comes(MEMO, Duration.ofSeconds(5));
		});
		desktop.focus(MEMO);
		desktop.type(memo);
		desktop.press("ctrl+Return");
		Until.holds("the memo is saved", PATIENCE, () -> diary.open().contains(memo));
	}

	/** Asks for a shot now, and waits for it. */
	void takeShot() throws Exception {
		var shots = askedShots();
		// As for the memo: a chord may be lost while the editor saves.
		Until.holds("the shot is in the journal", PATIENCE, () -> {
			desktop.focus(ide);
			desktop.press(CHORD, "p");
			return taken(shots);
		});
	}

	private boolean taken(int before) throws Exception {
		try {
			Until.holds("one more shot", Duration.ofSeconds(8), () -> askedShots() > before);
			return true;
		} catch (AssertionError notYet) {
			return false;
		}
	}

	private int askedShots() throws Exception {
		return diary.journal().split("\"moment\":\"asked\"", -1).length - 1;
	}
}
