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
import java.util.List;

/** Tells which commits were made in a repository since the last look. For one thread. */
interface Follower {

	/** New commits in the order in which they were made. Cheap when nothing changed. */
	List<CommitSeen> look() throws IOException;
}
