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

/** A tab of the page: its fields are read from the preferences when it is made. UI thread only. */
interface Section {

	/** A sentence that names the first fault, or {@code null} when there is none. */
	@Nullable
	String fault();

	/**
	 * Stores the fields.
	 *
	 * @throws IllegalStateException
	 *             with a sentence for the person, if that fails
	 */
	void save();

	/** Fills the fields with the defaults; stores nothing. */
	void defaults();
}
