/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.proof;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Sentences for the person, from {@code messages.properties}. */
final class Messages {

	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dev.daybook.sync.proof.messages");

	private Messages() {
	}

	static String of(String key, Object... values) {
		return new MessageFormat(BUNDLE.getString(key)).format(values);
	}
}
