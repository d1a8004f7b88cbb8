/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.signin;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/** A hand-over file that cannot be used. The message is a sentence for the person, and holds nothing secret. */
public final class SignInException extends IOException {

	private static final long serialVersionUID = 1L;

	SignInException(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}
}
