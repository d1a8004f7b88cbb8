/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.service;

import java.util.Optional;

import dev.daybook.ide.Tasks;

/** Finds the service for tasks and memos; not before somebody needs it, as the service begins with that. */
public final class TaskLookup {

	private TaskLookup() {
	}

	/** Empty while Daybook is still starting or could not start. Any thread. */
	public static Optional<Tasks> current() {
		var context = Diaries.context();
		return Optional.ofNullable(context.getServiceReference(Tasks.class)).map(context::getService);
	}
}
