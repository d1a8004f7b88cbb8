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
import java.nio.file.Path;
import java.time.Instant;

import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.time.Tick;
import dev.daybook.testing.FakeClock;

/** A process that watches many stale leases for thirty simulated seconds, and then takes what it gets. */
final class RacingProcess {

	static final int LEASES = 200;

	private RacingProcess() {
	}

	/**
	 * @param args
	 *            the folder of folders, and the name of the holder
	 */
	public static void main(String[] args) throws IOException {
		var clock = new FakeClock(Instant.EPOCH);
		var leases = new Lease[LEASES];
		for (var i = 0; i < LEASES; i++) {
			leases[i] = lease(Path.of(args[0]), i, args[1], clock);
			leases[i].look();
		}
		for (var tick = 0; tick < 6; tick++) {
			clock.advance(Tick.PERIOD);
			for (var lease : leases) {
				lease.look();
			}
		}
		System.out.println("ready");
		System.in.read();
		for (var i = 0; i < LEASES; i++) {
			if (leases[i].takeOver()) {
				System.out.println(i);
			}
		}
		System.out.println("done");
		// The locks of a process end with it.
		System.in.read();
	}

	static Lease lease(Path folder, int number, String holder, FakeClock clock) throws IOException {
		return new Lease(new DiskFileSystem(folder.resolve("lease" + number)), clock,
				new Holder(holder, "desk", "IDE", "here"));
	}

	static Process start(Path folder, String holder) throws IOException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m", "-cp",
				System.getProperty("java.class.path"), RacingProcess.class.getName(), folder.toString(), holder)
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}
}
