/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.time.Instant;

/** A row of the Work Diary. Equal rows look the same. */
sealed interface DiaryRow permits SegmentRow, AwayRow {

	/** By which rows are sorted, the newest first. */
	Instant when();

	/** Whether both rows stand for the same thing, however it looks now. */
	boolean isSame(DiaryRow other);

	/** All of it in words, for screen readers and the clipboard. */
	String sentence();

	/** Exact figures, for the tooltip. */
	String details();
}
