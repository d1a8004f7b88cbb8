/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.segment.Memo;

/** What the memo dialog says about its input. */
final class MemoLimits {

	private MemoLimits() {
	}

	/** A sentence that names the fault, or {@code null} when task and text can be saved. */
	static @Nullable String fault(String task, String text) {
		if (length(text) > Memo.MAX_LENGTH) {
			return NLS.bind(Messages.Memo_TooLong, Memo.MAX_LENGTH, length(text) - Memo.MAX_LENGTH);
		}
		if (length(task) > Memo.MAX_TASK_LENGTH) {
			return NLS.bind(Messages.Task_TooLong, Memo.MAX_TASK_LENGTH, length(task) - Memo.MAX_TASK_LENGTH);
		}
		return null;
	}

	/** How much of the memo is used, as {@code 123 / 500}. */
	static String counter(String text) {
		return NLS.bind(Messages.Memo_Counter, length(text), Memo.MAX_LENGTH);
	}

	/** Code points, without the blanks at both ends that are never saved. */
	private static int length(String text) {
		var stripped = text.strip();
		return stripped.codePointCount(0, stripped.length());
	}
}
