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
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;

/** Follows one working tree by its log where there is one, else by its HEAD; both can change while it is followed. */
final class RepositoryFollower implements Follower {

	/** Ids remembered so that a change from one way to the other tells nothing twice. */
	private static final int MAX_TOLD = 200;

	private final Repository repository;
	private final Follower byLog;
	private final Follower byHead;
	private final LinkedHashSet<String> told = new LinkedHashSet<>();

	RepositoryFollower(Repository repository, InstantSource clock, Instant since) {
		this(repository, new ReflogFollower(repository, since),
				new HeadFollower(repository, new HeadSource(GitCommand::head), clock, since));
	}

	RepositoryFollower(Repository repository, Follower byLog, Follower byHead) {
		this.repository = repository;
		this.byLog = byLog;
		this.byHead = byHead;
	}

	@Override
	public List<CommitSeen> look() throws IOException {
		var follower = SmallFile.stat(repository.headLog()).exists() ? byLog : byHead;
		return follower.look().stream().filter(this::isNew).toList();
	}

	private boolean isNew(CommitSeen commit) {
		var added = told.add(commit.hash());
		if (told.size() > MAX_TOLD) {
			told.removeFirst();
		}
		return added;
	}
}
