/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

/** No picture could be taken. The message is a sentence for the person and for the client. */
public final class CaptureException extends Exception {

	private static final long serialVersionUID = 1L;

	CaptureException(String sentence) {
		super(sentence);
	}

	CaptureException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
