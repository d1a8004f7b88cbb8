/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.io.IOException;

/** A file is no archive, or one that cannot be checked. The message is a sentence for the person. */
public final class UnreadableArchiveException extends IOException {

	private static final long serialVersionUID = 1L;

	public UnreadableArchiveException(String sentence) {
		super(sentence);
	}
}
