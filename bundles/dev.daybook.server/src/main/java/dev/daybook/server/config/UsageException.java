/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.config;

/** The command line or the data folder cannot be used; the message is a sentence for the person at the terminal. */
public final class UsageException extends Exception {

	private static final long serialVersionUID = 1L;

	public UsageException(String sentence) {
		super(sentence);
	}
}
