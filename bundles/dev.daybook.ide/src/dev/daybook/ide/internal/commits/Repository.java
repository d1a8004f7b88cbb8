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

/**
 * Where the parts of a repository are.
 *
 * @param workTree
 *            top folder of the working tree
 * @param gitDir
 *            what belongs to this working tree: HEAD and its log
 * @param commonDir
 *            what all working trees share: objects and branches; the same as {@code gitDir} but for linked ones
 */
public record Repository(Path workTree, Path gitDir, Path commonDir) {

	Path head() {
		return gitDir.resolve("HEAD");
	}

	Path headLog() {
		return gitDir.resolve("logs").resolve("HEAD");
	}

	/** Exists only where references are kept in the reftable format. */
	Path refTables() {
		return commonDir.resolve("reftable").resolve("tables.list");
	}
}
