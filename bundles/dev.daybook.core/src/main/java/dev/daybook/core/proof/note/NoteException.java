/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.note;

/** A note, key or checkpoint that is not well-formed, or whose signature does not verify. The message is a sentence. */
public class NoteException extends Exception {

	private static final long serialVersionUID = 1L;

	public NoteException(String sentence) {
		super(sentence);
	}
}
