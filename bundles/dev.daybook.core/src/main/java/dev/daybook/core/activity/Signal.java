/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.activity;

/**
 * One thing noticed in the IDE. Only how often it happened is kept.
 * <p>
 * A fact is what a program did: a build, a launched program, a test session, a commit. It may follow from what a person
 * did a moment ago, whose key or click counts already, or from a loop that runs all night. So a fact is counted, but it
 * never tells that somebody is there.
 */
public enum Signal {
	/** A key went down. Auto-repeat counts once. */
	KEY(Kind.INPUT),
	/** A mouse button went down, or an item of a menu was chosen. */
	CLICK(Kind.INPUT),
	/** The mouse wheel turned, or a scroll bar was moved. */
	SCROLL(Kind.INPUT),
	/** A second in which the pointer moved. */
	POINTER(Kind.INPUT),
	/** A document changed. */
	EDIT(Kind.EVENT),
	/** An editor was saved. */
	SAVE(Kind.EVENT),
	/** A part was activated. */
	PART(Kind.EVENT),
	/** The caret or the selection moved without an edit, or a link was followed. */
	NAVIGATION(Kind.EVENT),
	/** A search was begun. */
	SEARCH(Kind.EVENT),
	/** A command was executed. */
	COMMAND(Kind.EVENT),
	/** A build that was asked for ended. */
	BUILD(Kind.FACT),
	/** A build that the workspace began by itself ended. */
	AUTO_BUILD(Kind.FACT),
	/** A build of either kind left errors in a project that it changed. */
	BUILD_ERRORS(Kind.FACT),
	/** A program was launched, in any mode but to debug it. */
	LAUNCH(Kind.FACT),
	/** A program was launched to debug it. */
	DEBUG_LAUNCH(Kind.FACT),
	/** A step in a debugged program. */
	DEBUG(Kind.FACT),
	/** A debugged program stopped at a breakpoint, or was paused. */
	SUSPEND(Kind.FACT),
	/** A test session ended. */
	TEST(Kind.FACT),
	/** A test passed in a session. */
	TEST_PASSED(Kind.FACT),
	/** A test failed in a session, or ended with an error. */
	TEST_FAILED(Kind.FACT),
	/** A commit was noticed. */
	COMMIT(Kind.FACT);

	private enum Kind {
		INPUT, EVENT, FACT
	}

	private final Kind kind;

	Signal(Kind kind) {
		this.kind = kind;
	}

	/** Whether this is an IDE event (counted by kind) and not keyboard or pointer input. */
	public boolean isEvent() {
		return kind != Kind.INPUT;
	}

	/** Whether it tells that a person is there: all but facts. */
	public boolean human() {
		return kind != Kind.FACT;
	}
}
