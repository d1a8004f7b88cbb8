/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.format;

/** Names cut to the space they have. */
public final class Names {

	private static final String ELLIPSIS = "…";

	private Names() {
	}

	/**
	 * The text itself, or its beginning with an ellipsis.
	 *
	 * @param length
	 *            most characters of the result
	 */
	public static String shorten(String text, int length) {
		if (text.codePointCount(0, text.length()) <= length) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + ELLIPSIS;
	}
}
