/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import dev.daybook.core.segment.Memo;

/** Changes task and memo of the selected segments. */
public final class EditMemoHandler extends ChosenHandler {

	@Override
	void run(Chosen chosen) {
		var first = chosen.segments().getFirst();
		var memo = first.memos().isEmpty() ? Memo.NONE : first.memos().getLast();
		PastMemo.ask(chosen.shell(), first.contract(), memo, chosen.ranges());
	}
}
