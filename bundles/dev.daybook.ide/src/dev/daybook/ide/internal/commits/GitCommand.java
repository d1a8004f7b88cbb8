/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.commits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Asks the {@code git} command where HEAD is: the last resort, for references kept in the reftable format, and only
 * when its files changed. Starts a process: never on the UI thread.
 */
final class GitCommand {

	private static final long SECONDS = 5;
	private static final int MAX_BYTES = 64 * 1024;
	private static final String BRANCHES = "refs/heads/";

	private GitCommand() {
	}

	static HeadState head(Repository repository) throws IOException {
		var builder = new ProcessBuilder("git", "rev-parse", "HEAD", "--symbolic-full-name", "HEAD");
		builder.directory(repository.workTree().toFile());
		builder.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
		var git = builder.start();
		try {
			git.getOutputStream().close();
			// Two short lines fit into the pipe, so waiting first cannot block the process.
			if (!git.waitFor(SECONDS, TimeUnit.SECONDS)) {
				throw new IOException("git did not answer within " + SECONDS + " seconds.");
			}
			return git.exitValue() == 0 ? parse(output(git)) : HeadState.NONE;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("Asking git was interrupted.", e);
		} finally {
			git.destroyForcibly();
		}
	}

	private static String output(Process git) throws IOException {
		return new String(git.getInputStream().readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
	}

	static HeadState parse(String output) {
		var lines = output.lines().map(String::strip).toList();
		if (lines.isEmpty()) {
			return HeadState.NONE;
		}
		var name = lines.getLast();
		return new HeadState(lines.getFirst(),
				name.startsWith(BRANCHES) ? name.substring(BRANCHES.length()) : "");
	}
}
