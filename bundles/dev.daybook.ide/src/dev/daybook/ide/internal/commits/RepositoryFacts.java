/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.commits;

import java.nio.file.Path;
import java.util.Set;

/**
 * What the rules of attribution look at in a repository.
 *
 * @param workTree
 *            top folder of the working tree
 * @param branch
 *            branch that is checked out, or that is being rebased; empty when it is not known
 * @param remotes
 *            addresses of the remotes, without user and password
 */
public record RepositoryFacts(Path workTree, String branch, Set<String> remotes) {

	public RepositoryFacts {
		remotes = Set.copyOf(remotes);
	}
}
