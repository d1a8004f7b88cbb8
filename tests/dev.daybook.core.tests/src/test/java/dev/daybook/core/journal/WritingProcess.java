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
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;

import com.google.gson.JsonObject;

/** A process that writes a journal until it is killed, and says what is saved once it is. */
final class WritingProcess {

	private WritingProcess() {
	}

	/**
	 * @param args
	 *            the diary's folder
	 */
	public static void main(String[] args) throws IOException {
		var out = new PrintStream(System.out, true);
		try (var journal = Journal.open(new DiskFileSystem(Path.of(args[0])), new SecureRandom(),
				InstantSource.system(), Samples.ORIGIN)) {
			out.println("open");
			var next = Samples.texts(journal).size();
			while (!out.checkError()) {
				journal.append(Samples.drafts(next, next + 1));
				next++;
				out.println(next);
				if (next % 3 == 0) {
					journal.saveOpen(state(next));
				}
				if (next % 7 == 0) {
					journal.append(List.copyOf(Samples.drafts(next, next + 40)));
					next += 40;
					out.println(next);
				}
			}
		} catch (JournalBusyException e) {
			out.println(e.getMessage());
		}
	}

	private static JsonObject state(int count) {
		var json = new JsonObject();
		json.addProperty("count", count);
		return json;
	}

	/** Starts one; its output is to be read to the end. */
	static Process start(Path folder) throws IOException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		// Quick to start, for it does not live long.
		return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-cp",
				System.getProperty("java.class.path"), WritingProcess.class.getName(), folder.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}
}
