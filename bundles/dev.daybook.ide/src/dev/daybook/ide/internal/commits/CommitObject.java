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
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * A commit as git keeps it.
 *
 * @param parents
 *            object ids of the commits before
 * @param author
 *            the author's line: name, mail, time; an amend and a rebase keep it
 * @param authored
 *            the author's time, UTC
 * @param committed
 *            the committer's time, UTC
 * @param subject
 *            first line of the message
 */
record CommitObject(List<String> parents, String author, Instant authored, Instant committed, String subject) {

	/** Long enough for the head of any commit, and for the first line of its message. */
	private static final int MAX_BYTES = 64 * 1024;
	private static final Pattern TIME = Pattern.compile(".* (\\d{1,12}) [+-]\\d{4}");

	/**
	 * Reads a commit that stands in a file of its own, as every commit does that was just made here. Fetched ones
	 * mostly come in packs, which are not looked into.
	 *
	 * @return empty when there is no such file or it holds no commit
	 */
	static Optional<CommitObject> read(Repository repository, String id) throws IOException {
		if (!id.matches("[0-9a-f]{40,64}")) {
			return Optional.empty();
		}
		var file = repository.commonDir().resolve("objects").resolve(id.substring(0, 2)).resolve(id.substring(2));
		try (var in = new InflaterInputStream(Files.newInputStream(file))) {
			return parse(new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		}
	}

	static Optional<CommitObject> parse(String text) {
		var start = text.indexOf('\0') + 1;
		var end = text.indexOf("\n\n", start);
		if (!text.startsWith("commit ") || start == 0 || end < 0) {
			return Optional.empty();
		}
		List<String> parents = new ArrayList<>();
		var author = "";
		var committer = "";
		for (var line : text.substring(start, end).split("\n")) {
			if (line.startsWith("parent ")) {
				parents.add(line.substring("parent ".length()));
			} else if (line.startsWith("author ") && author.isEmpty()) {
				author = line.substring("author ".length());
			} else if (line.startsWith("committer ") && committer.isEmpty()) {
				committer = line.substring("committer ".length());
			}
		}
		var subject = text.substring(end + 2).stripLeading().lines().findFirst().orElse("");
		return Optional.of(new CommitObject(List.copyOf(parents), author, time(author), time(committer), subject));
	}

	private static Instant time(String personLine) {
		var match = TIME.matcher(personLine);
		return match.matches() ? Instant.ofEpochSecond(Long.parseLong(match.group(1))) : Instant.EPOCH;
	}
}
