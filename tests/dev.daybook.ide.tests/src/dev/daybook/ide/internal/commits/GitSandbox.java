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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Real repositories in a folder of their own, made with the real command at instants that the test decides. */
final class GitSandbox implements AutoCloseable {

	private static final Duration STEP = Duration.ofMinutes(1);

	private final Path root;
	private Instant now = Instant.parse("2026-03-02T09:00:00Z");

	GitSandbox() throws IOException {
		root = Files.createTempDirectory("daybook commits").toRealPath();
	}

	InstantSource clock() {
		return () -> now;
	}

	Instant now() {
		return now;
	}

	/** Lets a minute go by, more than the slack of any rule. */
	void later() {
		now = now.plus(STEP);
	}

	void setNow(Instant instant) {
		now = instant;
	}

	Path init(String name, String... config) throws IOException {
		var repository = Files.createDirectories(root.resolve(name));
		git(repository, "init", "--quiet", "--initial-branch=main");
		for (var setting : config) {
			var at = setting.indexOf('=');
			git(repository, "config", setting.substring(0, at), setting.substring(at + 1));
		}
		return repository;
	}

	Path folder(String name) throws IOException {
		return Files.createDirectories(root.resolve(name));
	}

	/** Changes a file and commits it a minute later; returns the object id. */
	String commit(Path repository, String subject) throws IOException {
		later();
		write(repository, subject.replaceAll("\\W+", "-") + ".txt", subject);
		git(repository, "commit", "--quiet", "-m", subject);
		return id(repository);
	}

	void write(Path repository, String file, String content) throws IOException {
		Files.writeString(repository.resolve(file), content + "\n");
		git(repository, "add", file);
	}

	String id(Path repository) throws IOException {
		return git(repository, "rev-parse", "HEAD").strip();
	}

	/** Runs the command, which has to succeed, and returns what it printed. */
	String git(Path folder, String... arguments) throws IOException {
		var result = run(folder, arguments);
		if (result.status != 0) {
			throw new IOException("git " + String.join(" ", arguments) + " ended with " + result.status + ": "
					+ result.output);
		}
		return result.output;
	}

	/** Runs the command whatever its outcome. */
	void gitMayFail(Path folder, String... arguments) throws IOException {
		run(folder, arguments);
	}

	private record Result(int status, String output) {
	}

	private Result run(Path folder, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of("git"));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		var environment = builder.environment();
		environment.keySet().removeIf(k -> k.startsWith("GIT_"));
		environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
		environment.put("GIT_CONFIG_SYSTEM", "/dev/null");
		environment.put("GIT_AUTHOR_NAME", "Ada");
		environment.put("GIT_AUTHOR_EMAIL", "ada@example.org");
		environment.put("GIT_COMMITTER_NAME", "Ada");
		environment.put("GIT_COMMITTER_EMAIL", "ada@example.org");
		environment.put("GIT_AUTHOR_DATE", now.getEpochSecond() + " +0100");
		environment.put("GIT_COMMITTER_DATE", now.getEpochSecond() + " +0100");
		environment.put("GIT_EDITOR", "true");
		environment.put("GIT_ALLOW_PROTOCOL", "file");
		environment.put("LC_ALL", "C.UTF-8");
		var git = builder.start();
		var output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		try {
			if (!git.waitFor(30, TimeUnit.SECONDS)) {
				git.destroyForcibly();
				throw new IOException("git does not end.");
			}
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
		return new Result(git.exitValue(), output);
	}

	@Override
	public void close() throws IOException {
		try (var files = Files.walk(root)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
