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

/**
 * Where HEAD is.
 *
 * @param id
 *            object id, empty before the first commit
 * @param branch
 *            name of the branch, empty when HEAD is detached
 */
record HeadState(String id, String branch) {

	static final HeadState NONE = new HeadState("", "");

	/** Finds out where HEAD is. */
	@FunctionalInterface
	interface Source {
		HeadState read(Repository repository) throws IOException;
	}

	/** From the files of a repository that keeps its references in files. */
	static HeadState fromFiles(Repository repository) throws IOException {
		return new HeadState(Head.id(repository), Head.branch(repository));
	}
}
