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
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.daybook.core.attribution.GitConfig;

/**
 * Reads branch and remotes from a repository's files, again only when they changed. Starts no process. Reads files: not
 * for the UI thread; any other.
 */
public final class FactsReader {

	/** More repositories than a workspace has; only bounds the memory. */
	private static final int MAX_KEPT = 200;
	/** Where git keeps the name of a branch while it is rebased. */
	private static final List<String> REBASED = List.of("rebase-merge/head-name", "rebase-apply/head-name");
	private static final String BRANCHES = "refs/heads/";

	private record Stamps(SmallFile.Stat head, SmallFile.Stat config) {
	}

	private record Kept(Stamps stamps, RepositoryFacts facts) {
	}

	private final Map<Path, Kept> kept = new HashMap<>();

	/**
	 * @param folder
	 *            the folder that the work is in
	 * @return empty when the folder is in no repository, or in one that cannot be read
	 */
	public synchronized Optional<RepositoryFacts> read(Path folder) {
		return RepositoryFinder.find(folder).flatMap(repository -> {
			try {
				return Optional.of(read(repository));
			} catch (IOException e) {
				// Half written by git at this moment, or gone: the next look finds out.
				return Optional.empty();
			}
		});
	}

	private RepositoryFacts read(Repository repository) throws IOException {
		var config = repository.commonDir().resolve("config");
		var now = new Stamps(SmallFile.stat(repository.head()), SmallFile.stat(config));
		var known = kept.get(repository.gitDir());
		if (known != null && known.stamps.equals(now)) {
			return known.facts;
		}
		var remotes = now.config.exists() ? GitConfig.remotes(SmallFile.read(config)) : Set.<String>of();
		var facts = new RepositoryFacts(repository.workTree(), branch(repository), remotes);
		if (kept.size() >= MAX_KEPT) {
			kept.clear();
		}
		kept.put(repository.gitDir(), new Kept(now, facts));
		return facts;
	}

	private static String branch(Repository repository) throws IOException {
		if (SmallFile.stat(repository.refTables()).exists()) {
			// HEAD is a stand-in there, and only the git command could tell more.
			return "";
		}
		var branch = Head.branch(repository);
		return branch.isEmpty() ? rebased(repository) : branch;
	}

	private static String rebased(Repository repository) throws IOException {
		for (var name : REBASED) {
			var file = repository.gitDir().resolve(name);
			if (SmallFile.stat(file).exists()) {
				var reference = SmallFile.read(file).strip();
				return reference.startsWith(BRANCHES) ? reference.substring(BRANCHES.length()) : "";
			}
		}
		return "";
	}
}
