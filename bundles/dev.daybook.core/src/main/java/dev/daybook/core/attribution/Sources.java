/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What can decide on a place, without the toolbar.
 *
 * @param property
 *            contract set at the project, empty for none
 * @param file
 *            the repository's {@code .daybook} file
 * @param pathInFile
 *            the place's path from the folder of that file on, {@code null} when it is the same as in the repository
 * @param rules
 *            the person's rules
 */
public record Sources(String property, DaybookFile file, @Nullable String pathInFile, Rules rules) {

	public static final Sources NONE = new Sources("", DaybookFile.NONE, Rules.NONE);

	/** With a file in the top folder of the repository. */
	public Sources(String property, DaybookFile file, Rules rules) {
		this(property, file, null, rules);
	}
}
