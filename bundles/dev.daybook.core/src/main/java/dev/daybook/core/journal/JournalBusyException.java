/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;

/** Somebody else writes this journal. */
public class JournalBusyException extends IOException {

	private static final long serialVersionUID = 1L;

	public JournalBusyException() {
		super("Another IDE of yours keeps this diary open. Close it, or track there.");
	}

	private JournalBusyException(String sentence) {
		super(sentence);
	}

	/** Somebody else has taken the journal over from this process. */
	public static JournalBusyException takenOver() {
		return new JournalBusyException("Another IDE of yours has taken the diary over, so nothing more is written "
				+ "here. Everything saved before is safe: choose Track Here Instead to go on here.");
	}
}
