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

/** The journal is of a format that this version does not know. The message is a sentence for the person. */
public class JournalFormatException extends IOException {

	private static final long serialVersionUID = 1L;

	public JournalFormatException(String sentence) {
		super(sentence);
	}
}
