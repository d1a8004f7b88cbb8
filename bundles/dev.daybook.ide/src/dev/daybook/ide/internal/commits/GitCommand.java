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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks the {@code git} command where HEAD is: the last resort, for references kept in the reftable format, and only
 * when its files changed; and how many files a new commit changed. Starts a process: never on the UI thread.
 */
final class GitCommand {

	private static final long SECONDS = 5;
	private static final int MAX_BYTES = 64 * 1024;
	private static final String BRANCHES = "refs/heads/";

	private GitCommand() {
	}

	static HeadState head(Repository repository) throws IOException {
		return run(repository.workTree(), "rev-parse", "HEAD", "--symbolic-full-name", "HEAD")
				.map(GitCommand::parse).orElse(HeadState.NONE);
	}

	/** How many files a commit changed against its first parent, {@code -1} if git cannot tell. */
	static int files(Path workTree, String commit) {
		try {
			return run(workTree, "show", "-m", "--first-parent", "--format=", "--shortstat",
					"--no-ext-diff", "--no-textconv", commit)
					.map(GitCommand::count).orElse(-1);
		} catch (IOException noGit) {
			// The commit is told without the count.
			return -1;
		}
	}

	/** Of a line such as {@code 3 files changed, 10 insertions(+)}; a commit that changed none has no line. */
	static int count(String output) {
		var line = output.strip();
		var end = line.indexOf(' ');
		return line.isEmpty() ? 0
				: end > 0 && line.substring(0, end).matches("\\d{1,7}")
						? Integer.parseInt(line.substring(0, end))
						: -1;
	}

	/** What git says, at most a few lines; empty when it says no. */
	private static Optional<String> run(Path workTree, String... arguments) throws IOException {
		var command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command);
		builder.directory(workTree.toFile());
		builder.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
		builder.environment().put("LC_ALL", "C");
		var git = builder.start();
		try {
			git.getOutputStream().close();
			// Two short lines fit into the pipe, so waiting first cannot block the process.
			if (!git.waitFor(SECONDS, TimeUnit.SECONDS)) {
				throw new IOException("git did not answer within " + SECONDS + " seconds.");
			}
			return git.exitValue() == 0 ? Optional.of(output(git)) : Optional.empty();
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
