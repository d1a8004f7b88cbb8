/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import org.eclipse.swt.SWT;

/**
 * Where the pixels of a print are read: reading costs the UI thread more than the print itself. GTK lets another thread
 * read an image that nobody draws on any more, without promising it; so it can be switched back.
 */
enum Readback {
	UI, BACKGROUND;

	/** System property: {@code ui} or {@code background}. */
	static final String PROPERTY = "daybook.capture.readback";

	static Readback current() {
		return switch (System.getProperty(PROPERTY, "")) {
		case "ui" -> UI;
		case "background" -> BACKGROUND;
		default -> "gtk".equals(SWT.getPlatform()) ? BACKGROUND : UI;
		};
	}
}
