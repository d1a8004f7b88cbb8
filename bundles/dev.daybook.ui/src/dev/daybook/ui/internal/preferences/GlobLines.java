/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.ide.prefs.DaybookPreferences;

/** Checks globs, one a line. */
final class GlobLines {

	private GlobLines() {
	}

	/** A sentence that names the first line that is no glob, or {@code null} when all are. */
	static @Nullable String fault(String lines) {
		return lines.lines().filter(line -> !line.isBlank() && !DaybookPreferences.isGlob(line.strip())).findFirst()
				.map(line -> NLS.bind(Messages.Globs_Fault, line.strip())).orElse(null);
	}
}
