/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where work is done, as far as a rule can see it.
 *
 * @param project
 *            name of the project, empty when there is none
 * @param path
 *            path of the file in its repository, else in its project, with {@code /}; empty for the folder itself
 * @param remotes
 *            addresses of the repository's remotes as {@link Remote#normal}, without user and password
 * @param branch
 *            name of the branch, empty when there is none
 */
public record Place(String project, String path, Set<String> remotes, String branch) {

	public static final Place NOWHERE = new Place("", "", Set.of(), "");

	/** Takes addresses of remotes in any form. */
	public Place {
		path = path.replace('\\', '/');
		while (path.startsWith("/")) {
			path = path.substring(1);
		}
		remotes = remotes.stream().map(Remote::normal).filter(r -> !r.isEmpty())
				.collect(Collectors.toCollection(TreeSet::new));
		remotes = Set.copyOf(remotes);
	}
}
