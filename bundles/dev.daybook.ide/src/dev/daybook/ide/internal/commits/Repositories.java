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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The repositories that are followed. For one thread, never the UI thread. */
public final class Repositories {

	private static final Logger LOG = System.getLogger(Repositories.class.getName());

	private final InstantSource clock;
	private final Instant since;
	/** By the folder that is a working tree's own, so that two projects in one repository count once. */
	private final Map<Path, Follower> known = new HashMap<>();
	/** Those of the known that are followed now; one that comes back goes on where it was left. */
	private Map<Path, Follower> followed = Map.of();
	private final Set<Path> complained = new HashSet<>();

	/**
	 * @param since
	 *            commits made before are not told
	 */
	public Repositories(InstantSource clock, Instant since) {
		this.clock = clock;
		this.since = since;
	}

	/**
	 * Follows the repositories that {@code folders} are in, and no others.
	 *
	 * @param folders
	 *            locations of projects
	 */
	public void set(Collection<Path> folders) {
		Map<Path, Follower> next = new LinkedHashMap<>();
		for (var folder : folders) {
			RepositoryFinder.find(folder).ifPresent(r -> next.put(r.gitDir(), follower(r)));
		}
		followed = next;
		complained.retainAll(next.keySet());
	}

	private Follower follower(Repository repository) {
		return known.computeIfAbsent(repository.gitDir(), d -> new RepositoryFollower(repository, clock, since));
	}

	/**
	 * Commits made since the last look, repository by repository. What cannot be read is logged once and passed over.
	 */
	public List<CommitSeen> look() {
		List<CommitSeen> found = new ArrayList<>();
		followed.forEach((gitDir, follower) -> {
			try {
				found.addAll(follower.look());
				complained.remove(gitDir);
			} catch (IOException | RuntimeException e) {
				// A repository can vanish or be half written at any time; the others go on.
				if (complained.add(gitDir)) {
					LOG.log(Level.WARNING, "Commits in " + gitDir + " cannot be noticed at the moment.", e);
				}
			}
		});
		return found;
	}
}
