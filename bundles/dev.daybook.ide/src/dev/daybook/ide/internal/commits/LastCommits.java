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
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The person's last commits in a working tree. */
final class LastCommits {

	/** Bytes from the end of the log: some hundred lines. */
	private static final int TAIL = 64 * 1024;

	private LastCommits() {
	}

	/**
	 * First lines of their messages, the latest first; what was amended counts once.
	 *
	 * @param head
	 *            object id of HEAD, from which to go back where no log is kept
	 */
	static List<String> subjects(Repository repository, String head, int limit) throws IOException {
		return SmallFile.stat(repository.headLog()).exists() ? fromLog(repository, limit)
				: fromObjects(repository, head, limit);
	}

	private static List<String> fromLog(Repository repository, int limit) throws IOException {
		List<String> subjects = new ArrayList<>();
		Set<String> replaced = new HashSet<>();
		for (var line : tail(repository).reversed()) {
			var entry = ReflogEntry.parse(line).filter(ReflogEntry::madeCommit).orElse(null);
			if (entry != null && subjects.size() < limit) {
				if (!replaced.contains(entry.after())) {
					subjects.add(entry.subject());
				}
				if (entry.amended()) {
					replaced.add(entry.before());
				}
			}
		}
		return subjects;
	}

	private static List<String> tail(Repository repository) throws IOException {
		try (var file = new RandomAccessFile(repository.headLog().toFile(), "r")) {
			var start = Math.max(0, file.length() - TAIL);
			var bytes = new byte[(int) (file.length() - start)];
			file.seek(start);
			file.readFully(bytes);
			// A line that the piece cuts has no form, and is passed over.
			return new String(bytes, StandardCharsets.UTF_8).lines().toList();
		}
	}

	private static List<String> fromObjects(Repository repository, String head, int limit) throws IOException {
		List<String> subjects = new ArrayList<>();
		var next = CommitObject.read(repository, head).orElse(null);
		while (next != null && subjects.size() < limit) {
			if (next.parents().size() < 2) {
				subjects.add(next.subject());
			}
			next = next.parents().isEmpty() ? null
					: CommitObject.read(repository, next.parents().getFirst()).orElse(null);
		}
		return subjects;
	}
}
