/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import dev.daybook.core.segment.Memo;

/**
 * A task and memo that the person may take. Nothing is ever set from it without being asked.
 *
 * @param memo
 *            task and memo
 * @param source
 *            where it comes from
 */
public record Proposal(Memo memo, Source source) {

	/** Where a proposal comes from. */
	public enum Source {
		/** The issue key in the name of the branch that is checked out. */
		BRANCH,
		/** Used before on this contract. */
		RECENT,
		/** The message of one of the last commits. */
		COMMIT
	}
}
