/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.activity;

/** One thing noticed in the IDE. Only how often it happened is kept. */
public enum Signal {
	/** A key went down. Auto-repeat counts once. */
	KEY(false),
	/** A mouse button went down. */
	CLICK(false),
	/** The mouse wheel turned. */
	SCROLL(false),
	/** A second in which the pointer moved. */
	POINTER(false),
	/** A document changed. */
	EDIT(true),
	/** An editor was saved. */
	SAVE(true),
	/** A part was activated. */
	PART(true),
	/** The caret, the selection or the visible region moved by navigation. */
	NAVIGATION(true),
	SEARCH(true),
	/** A build ended. */
	BUILD(true),
	LAUNCH(true),
	/** A debug step or suspend. */
	DEBUG(true),
	/** A test session ended. */
	TEST(true),
	/** A command was executed. */
	COMMAND(true),
	/** A commit was noticed. */
	COMMIT(true);

	private final boolean event;

	Signal(boolean event) {
		this.event = event;
	}

	/** Whether this is an IDE event (counted by kind) and not keyboard or pointer input. */
	public boolean isEvent() {
		return event;
	}
}
