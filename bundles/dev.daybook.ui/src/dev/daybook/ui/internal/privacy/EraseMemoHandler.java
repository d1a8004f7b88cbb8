/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.privacy;

import dev.daybook.core.edit.Erasing.What;

/** Erases task and memo of the selected segments. */
public final class EraseMemoHandler extends EraseHandler {

	public EraseMemoHandler() {
		super(What.MEMO);
	}

	@Override
	String name() {
		return Messages.Erase_Memo;
	}

	@Override
	String message(boolean keepsTime) {
		return Messages.Erase_MemoMessage;
	}
}
