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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Follows HEAD itself, for a repository that keeps no log of it. What moved HEAD has to be guessed from the commits: a
 * new one was written and committed between two looks; one that was pulled, checked out, rebased or picked is older, in
 * its author's time at least.
 */
final class HeadFollower implements Follower {

	/** Git counts whole seconds, and a look takes time. */
	private static final Duration SLACK = Duration.ofSeconds(2);
	/** More commits than one makes between two looks, and than a start after a break has to tell. */
	private static final int MAX_STEPS = 100;

	private final Repository repository;
	private final HeadState.Source source;
	private final InstantSource clock;
	private final Set<String> authors = new HashSet<>();
	private HeadState last = HeadState.NONE;
	private @Nullable CommitObject lastCommit;
	private Instant freshFrom;

	/**
	 * @param since
	 *            commits made before are not told
	 */
	HeadFollower(Repository repository, HeadState.Source source, InstantSource clock, Instant since) {
		this.repository = repository;
		this.source = source;
		this.clock = clock;
		this.freshFrom = since.truncatedTo(ChronoUnit.SECONDS);
	}

	@Override
	public List<CommitSeen> look() throws IOException {
		var begin = clock.instant();
		var now = source.read(repository);
		List<CommitSeen> found = now.id().equals(last.id()) ? List.of() : made(now);
		if (!now.equals(last)) {
			lastCommit = CommitObject.read(repository, now.id()).orElse(null);
			last = now;
		}
		freshFrom = begin.minus(SLACK).truncatedTo(ChronoUnit.SECONDS);
		return found;
	}

	private List<CommitSeen> made(HeadState now) throws IOException {
		List<CommitSeen> found = new ArrayList<>();
		var id = now.id();
		for (var step = 0; step < MAX_STEPS && !id.equals(last.id()); step++) {
			var commit = CommitObject.read(repository, id).orElse(null);
			if (commit == null || commit.committed().isBefore(freshFrom)) {
				break;
			}
			classify(id, commit, now.branch()).ifPresent(found::add);
			if (commit.parents().isEmpty()) {
				break;
			}
			id = commit.parents().getFirst();
		}
		return found.reversed();
	}

	private Optional<CommitSeen> classify(String id, CommitObject commit, String branch) {
		var before = lastCommit;
		var amends = before != null && commit.author().equals(before.author())
				&& commit.parents().equals(before.parents());
		var isNew = commit.parents().size() < 2 && !commit.authored().isBefore(freshFrom)
				&& authors.add(commit.author());
		return amends || isNew
				? Optional.of(new CommitSeen(repository.workTree(), id, branch, commit.subject(), commit.committed(),
						amends ? last.id() : ""))
				: Optional.empty();
	}
}
