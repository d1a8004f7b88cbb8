/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.commits;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a reflog: {@code OLD NEW Name <mail> SECONDS ZONE<tab>MESSAGE}.
 *
 * @param before
 *            object id before, zeros when there was none
 * @param after
 *            object id after
 * @param at
 *            when, UTC
 * @param message
 *            what was done, in git's words
 */
record ReflogEntry(String before, String after, Instant at, String message) {

	private static final Pattern LINE = Pattern
			.compile("([0-9a-f]{40,64}) ([0-9a-f]{40,64}) .*?(\\d{1,12}) [+-]\\d{4}(?:\\t(.*))?");
	private static final Pattern MOVE = Pattern.compile("checkout: moving from (\\S+) to (\\S+)");
	private static final Pattern MADE = Pattern.compile("(?:commit(?: \\((initial|amend|merge)\\))?|revert): (.*)");
	private static final Pattern ID = Pattern.compile("[0-9a-f]{40,64}");

	/** Reads a line; empty if it has another form. */
	static Optional<ReflogEntry> parse(String line) {
		var match = LINE.matcher(line);
		if (!match.matches()) {
			return Optional.empty();
		}
		try {
			var at = Instant.ofEpochSecond(Long.parseLong(match.group(3)));
			var message = match.group(4);
			return Optional.of(new ReflogEntry(match.group(1), match.group(2), at, message == null ? "" : message));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	/**
	 * Whether the person made a commit. Fast-forwards, pulls and merges without a conflict bring in what exists;
	 * rebases, cherry-picks and applied patches make copies of it, so none of them is a new commit.
	 */
	boolean madeCommit() {
		return MADE.matcher(message).matches();
	}

	boolean amended() {
		return message.startsWith("commit (amend):");
	}

	String subject() {
		var match = MADE.matcher(message);
		return match.matches() ? match.group(2) : message;
	}

	/** For a change of branch, the branch before, empty when HEAD was detached; for anything else {@code otherwise}. */
	String branchBefore(String otherwise) {
		var match = MOVE.matcher(message);
		if (match.matches()) {
			return ID.matcher(match.group(1)).matches() ? "" : match.group(1);
		}
		return otherwise;
	}
}
