/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.nio.file.Path;

import com.google.gson.JsonObject;

/**
 * A process that opens a journal, writes a little, closes it, and does so again, with something erased. What fails it
 * tries again, as the IDE does, and says what is saved once it is.
 */
final class ScriptedProcess {

	/** Records at the end, if nothing ends the process before. */
	static final int SAVED = 4;

	/** The one of which the content is erased at the end. */
	static final int ERASED = 1;

	private static final int TRIES = 4;

	private final DiskFileSystem files;
	private int saved;

	private ScriptedProcess(DiskFileSystem files) {
		this.files = files;
	}

	/**
	 * @param args
	 *            the diary's folder
	 */
	public static void main(String[] args) throws IOException {
		for (var i = 1; i <= TRIES; i++) {
			try {
				var process = new ScriptedProcess(new DiskFileSystem(Path.of(args[0])));
				process.live(SAVED - 1, false);
				process.live(SAVED, true);
				return;
			} catch (IOException e) {
				say("failed " + e);
			}
		}
	}

	private void live(int until, boolean erase) throws IOException {
		try (var journal = Samples.open(files)) {
			saved = Samples.numbers(journal).getLast() + 1;
			say("saved " + saved);
			for (var i = 0; i < TRIES && saved < until; i++) {
				write(journal);
			}
			for (var i = 0; i < TRIES && erase && !erase(journal); i++) {
				say("again");
			}
		}
	}

	private static boolean erase(Journal journal) {
		try {
			for (var record : Samples.all(journal)) {
				var body = record.body();
				if (body != null && body.data().has("number") && body.data().get("number").getAsInt() == ERASED) {
					journal.erase(Samples.erasure(record));
				}
			}
			say("erased");
			return true;
		} catch (IOException e) {
			say("failed " + e);
			return false;
		}
	}

	private void write(Journal journal) {
		try {
			journal.append(Samples.numbered(saved, saved + 1));
			saved++;
			say("saved " + saved);
			var state = new JsonObject();
			state.addProperty("number", saved);
			journal.saveOpen(state);
			say("state " + saved);
		} catch (IOException e) {
			say("failed " + e);
		}
	}

	private static void say(String line) {
		System.out.println(line);
	}
}
