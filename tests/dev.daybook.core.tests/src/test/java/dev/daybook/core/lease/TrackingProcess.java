/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;

import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.JournalBusyException;

/** A process that tracks without rest, says what is saved once it is, and ends when it was taken over from. */
final class TrackingProcess {

	private TrackingProcess() {
	}

	/**
	 * @param args
	 *            the diary's folder
	 */
	public static void main(String[] args) throws IOException {
		var out = new PrintStream(System.out, true);
		var folder = Path.of(args[0]);
		var lease = new Lease(new DiskFileSystem(folder), new Ide.SystemClocks(),
				new Holder("process", "desk", "IDE", "child"));
		lease.take();
		var ide = new Ide(folder, lease);
		out.println("open");
		try {
			track(ide, out);
		} catch (JournalBusyException e) {
			// In the middle of writing; the next heartbeat would have found it.
			out.println("refused");
		}
		out.println("lost");
		ide.close();
	}

	private static void track(Ide ide, PrintStream out) throws IOException {
		var random = new Random();
		for (var i = 0; ide.tick(); i++) {
			out.println("tracked " + ide.seconds());
			if (random.nextInt(50) == 0) {
				ide.cut();
			}
			ide.count(i);
			out.println("saved " + i);
		}
	}

	static Process start(Path folder) throws IOException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-cp",
				System.getProperty("java.class.path"), TrackingProcess.class.getName(), folder.toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}
}
