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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Runs a process under strace, which lets one of its system calls on a diary's folder fail, or end the process. */
final class Strace {

	/** The calls that change or open something. */
	static final List<String> CALLS = List.of("openat", "write", "pwrite64", "fsync", "fdatasync", "rename", "close",
			"ftruncate");

	private static final List<String> NAMES = List.of("", "journal.lock", "journal.part", "journal.spoiled",
			"open.next",
			"open.slots", "erase.todo", "erase.next", "torn-20260302T090000Z-journal-000001.log",
			"torn-20260302T090000Z-journal-000001.log-2");
	private static final int FILES = 8;
	private static final Pattern CALL = Pattern.compile("\\d+ +(\\w+)\\((.*)\\) += (-?\\d+).*");
	private static final Pattern PATH = Pattern.compile("[<\"]([^<>\"]*/[^<>\"]*)[>\"]");
	private static final Pattern PLACE = Pattern.compile(".*, (\\d+), (\\d+)");

	/**
	 * What a process did.
	 *
	 * @param said
	 *            its output
	 * @param trace
	 *            its system calls on the folder, in order
	 */
	record Run(List<String> said, List<String> trace) {

		/** How often a call is in it. */
		int count(String call) {
			return (int) trace.stream().map(CALL::matcher).filter(m -> m.matches() && m.group(1).equals(call)).count();
		}

		boolean wasHit() {
			return trace.stream().anyMatch(line -> line.contains("INJECTED") || line.contains("killed by SIGKILL"));
		}

		/** The file of which a force failed, that was added to all the same, and forced again; empty if none. */
		String believedAgain() {
			var files = new FilesOfTrace();
			return trace.stream().filter(files::believes).findFirst().orElse("");
		}
	}

	private Strace() {
	}

	/**
	 * @param folder
	 *            the diary's
	 * @param inject
	 *            what goes wrong, in strace's words; empty for nothing
	 */
	static Run run(Path folder, Path log, List<String> command, String inject)
			throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of("strace", "-f", "-qq", "-y", "-o", log.toString()));
		for (var name : NAMES) {
			all.addAll(List.of("-P", folder.resolve(name).toString()));
		}
		for (var i = 1; i <= FILES; i++) {
			all.addAll(List.of("-P", folder.resolve(FileHeader.name(i)).toString(), "-P",
					folder.resolve(FileHeader.unnamed(i)).toString()));
		}
		all.addAll(List.of("-e", "trace=" + String.join(",", CALLS)));
		if (!inject.isEmpty()) {
			all.addAll(List.of("-e", "inject=" + inject));
		}
		if (!inject.contains("signal")) {
			// Quicker, but it sends no signals.
			all.add("--seccomp-bpf");
		}
		all.addAll(command);
		var process = new ProcessBuilder(all).redirectErrorStream(true).start();
		var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		process.waitFor();
		return new Run(said, Files.exists(log) ? Files.readAllLines(log) : List.of());
	}

	/** Follows the files through a trace: by their names, which are taken over and given away. */
	private static final class FilesOfTrace {

		private final Set<String> failed = new HashSet<>();
		private final Set<String> added = new HashSet<>();
		private final Map<String, Long> ends = new HashMap<>();

		/** Whether this call makes durable what was added to a file after a force of it had failed. */
		boolean believes(String line) {
			var call = CALL.matcher(line);
			if (!call.matches()) {
				return false;
			}
			var paths = PATH.matcher(call.group(2)).results().map(m -> m.group(1)).toList();
			var done = !call.group(3).startsWith("-");
			switch (call.group(1)) {
			case "openat" -> {
				if (done && line.contains("O_EXCL")) {
					forget(paths.getLast());
				}
			}
			case "rename" -> {
				if (done) {
					move(paths.getFirst(), paths.getLast());
				}
			}
			case "pwrite64" -> write(paths.getFirst(), call.group(2));
			case "fsync", "fdatasync" -> {
				return force(paths.getFirst(), done);
			}
			default -> {
				return false;
			}
			}
			return false;
		}

		private void forget(String path) {
			failed.remove(path);
			added.remove(path);
			ends.remove(path);
		}

		private void move(String from, String to) {
			var wasFailed = failed.contains(from);
			var end = ends.getOrDefault(from, 0L);
			forget(from);
			forget(to);
			ends.put(to, end);
			if (wasFailed) {
				failed.add(to);
			}
		}

		private void write(String path, String arguments) {
			var place = PLACE.matcher(arguments);
			if (place.matches()) {
				var offset = Long.parseLong(place.group(2));
				if (failed.contains(path) && offset >= ends.getOrDefault(path, 0L)) {
					added.add(path);
				}
				ends.merge(path, offset + Long.parseLong(place.group(1)), Math::max);
			}
		}

		private boolean force(String path, boolean done) {
			if (!done && path.contains(".")) {
				failed.add(path);
			}
			return done && added.contains(path);
		}
	}
}
