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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows the log of HEAD, which git and its clients append to: sees commits of the command line as well as of the IDE.
 * Reads new bytes only. A log that was rewritten (expired, collected) is read again without telling anything twice.
 */
final class ReflogFollower implements Follower {

	/** First piece read from the end of a log that is seen for the first time; more if the past asked for is longer. */
	private static final int TAIL = 64 * 1024;
	private static final int FINGERPRINT = 256;

	private final Repository repository;
	private SmallFile.Stat last = SmallFile.Stat.ABSENT;
	/** Count of bytes that were read, up to the end of a line. */
	private long offset;
	/** The bytes right before {@link #offset}, by which a rewritten log is told from one that grew. */
	private byte[] before = {};
	/** Whether the log is being read from further back than where the last look ended. */
	private boolean again;
	/** Instant of the newest line read so far; at first, from when on commits are wanted. */
	private Instant newest;
	/** Ids in lines of that very second. */
	private final Set<String> atNewest = new HashSet<>();

	/**
	 * @param since
	 *            commits made before are not told
	 */
	ReflogFollower(Repository repository, Instant since) {
		this.repository = repository;
		this.newest = since.truncatedTo(ChronoUnit.SECONDS);
	}

	@Override
	public List<CommitSeen> look() throws IOException {
		var now = SmallFile.stat(repository.headLog());
		if (now.equals(last) || !now.exists()) {
			last = now;
			return List.of();
		}
		var lines = readNew();
		last = now;
		return commits(lines.stream().flatMap(l -> ReflogEntry.parse(l).stream()).filter(this::isNew).toList());
	}

	private List<String> readNew() throws IOException {
		try (var file = new RandomAccessFile(repository.headLog().toFile(), "r")) {
			var size = file.length();
			again = offset == 0 || size < offset
					|| !Arrays.equals(before, read(file, offset - before.length, offset));
			if (again) {
				offset = startOf(file, size);
			}
			var bytes = read(file, offset, size);
			var end = lastLineEnd(bytes);
			offset += end;
			before = read(file, Math.max(0, offset - FINGERPRINT), offset);
			return new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
		}
	}

	/** Where to begin in a log whose beginning is of no interest: at a line from before {@link #newest}. */
	private long startOf(RandomAccessFile file, long size) throws IOException {
		for (var tail = (long) TAIL; tail < size; tail *= 2) {
			var bytes = read(file, size - tail, size);
			var lineStart = firstLineStart(bytes);
			var line = new String(bytes, lineStart, bytes.length - lineStart, StandardCharsets.UTF_8).lines()
					.findFirst();
			if (line.flatMap(ReflogEntry::parse).filter(e -> e.at().isBefore(newest)).isPresent()) {
				return size - tail + lineStart;
			}
		}
		return 0;
	}

	private static byte[] read(RandomAccessFile file, long from, long to) throws IOException {
		var bytes = new byte[Math.toIntExact(to - from)];
		file.seek(from);
		file.readFully(bytes);
		return bytes;
	}

	private static int firstLineStart(byte[] bytes) {
		var at = 0;
		while (at < bytes.length && bytes[at] != '\n') {
			at++;
		}
		return Math.min(at + 1, bytes.length);
	}

	/** A line that is still being written is left for the next look. */
	private static int lastLineEnd(byte[] bytes) {
		var end = bytes.length;
		while (end > 0 && bytes[end - 1] != '\n') {
			end--;
		}
		return end;
	}

	/**
	 * What was appended is new, whatever the clock did. What a rewritten log repeats is older than the newest line, or
	 * is one of the newest second.
	 */
	private boolean isNew(ReflogEntry entry) {
		if (entry.at().isBefore(newest)) {
			return !again;
		}
		if (entry.at().isAfter(newest)) {
			newest = entry.at();
			atNewest.clear();
		}
		return atNewest.add(entry.after() + entry.message()) || !again;
	}

	/** Goes backwards from the branch of now, so that a commit gets the branch on which it was made. */
	private List<CommitSeen> commits(List<ReflogEntry> entries) throws IOException {
		List<CommitSeen> found = new ArrayList<>();
		var branch = entries.isEmpty() ? "" : Head.branch(repository);
		for (var entry : entries.reversed()) {
			if (entry.madeCommit()) {
				found.add(new CommitSeen(repository.workTree(), entry.after(), branch, entry.subject(), entry.at(),
						entry.amended() ? entry.before() : ""));
			}
			branch = entry.branchBefore(branch);
		}
		return found.reversed();
	}
}
