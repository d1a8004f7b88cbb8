/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;

import dev.daybook.core.diary.DiarySegment;

/** What is selected in the Work Diary view, for other packages. */
public final class Selected {

	private Selected() {
	}

	/** Segments with time in the order of time, also when another part is active. */
	public static List<DiarySegment> segments(@Nullable IWorkbenchWindow window) {
		return List.copyOf(Chosen.selected(window));
	}
}
