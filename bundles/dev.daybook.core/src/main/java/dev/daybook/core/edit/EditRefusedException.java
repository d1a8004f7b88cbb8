/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

/** An edit that the rules do not allow; the message is a sentence for the person, and nothing is changed. */
public final class EditRefusedException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean open;

	public EditRefusedException(String sentence) {
		this(sentence, false);
	}

	EditRefusedException(String sentence, boolean open) {
		super(sentence);
		this.open = open;
	}

	/** Whether the only reason is that the time is still being tracked; once it is in the journal, it may be right. */
	public boolean open() {
		return open;
	}

	/** The message. */
	public String sentence() {
		return String.valueOf(getMessage());
	}
}
