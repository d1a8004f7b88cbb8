/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of 1 MiB that only a shell has, which fills it, frees it and makes it read-only for the test. */
final class TinyDisk implements AutoCloseable {

	private final Path mount;
	private final Process shell;
	private final BufferedReader said;

	/**
	 * @param mount
	 *            an empty folder
	 */
	TinyDisk(Path mount) throws IOException {
		this.mount = mount;
		// Locks are looked for by the folder's real name, which leads out of the shell's view of the disks.
		Files.createDirectories(mount.resolve("diary"));
		assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "There is no unshare here.");
		shell = new ProcessBuilder("unshare", "-r", "-m", "sh").redirectErrorStream(true).start();
		said = shell.inputReader();
		assumeTrue("0".equals(tell("mount -t tmpfs -o size=1m tmpfs " + mount)), "No disk can be made here.");
		run("mkdir -m 700 " + mount + "/diary");
	}

	/** The diary's folder on it, as this process sees it. */
	Path diary() {
		return Path.of("/proc", String.valueOf(shell.pid()), "root").resolve(mount.toString().substring(1))
				.resolve("diary");
	}

	void fill() throws IOException {
		run("dd if=/dev/zero of=" + mount + "/ballast bs=4k 2>/dev/null || true");
	}

	void free() throws IOException {
		run("rm " + mount + "/ballast");
	}

	void readOnly() throws IOException {
		run("mount -o remount,ro " + mount);
	}

	void writable() throws IOException {
		run("mount -o remount,rw " + mount);
	}

	private void run(String command) throws IOException {
		assertEquals("0", tell(command), command);
	}

	private String tell(String command) throws IOException {
		var input = shell.outputWriter();
		input.write(command + "; echo $?\n");
		input.flush();
		return String.valueOf(said.readLine());
	}

	@Override
	public void close() {
		shell.destroyForcibly();
	}
}
