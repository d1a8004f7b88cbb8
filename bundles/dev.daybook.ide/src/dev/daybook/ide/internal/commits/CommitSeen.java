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
import java.time.Instant;

/**
 * A commit that the person made.
 *
 * @param repository
 *            top folder of the working tree
 * @param hash
 *            object id, hexadecimal
 * @param branch
 *            branch it was made on, empty when HEAD was detached
 * @param subject
 *            first line of the message
 * @param committed
 *            the committer's time, UTC, whole seconds
 * @param amends
 *            object id of the commit that this one takes the place of, empty when there is none
 */
public record CommitSeen(Path repository, String hash, String branch, String subject, Instant committed,
		String amends) {

	/** How many files it changed, {@code -1} if git cannot tell. Starts a process: not for the UI thread. */
	public int files() {
		return GitCommand.files(repository, hash);
	}
}
