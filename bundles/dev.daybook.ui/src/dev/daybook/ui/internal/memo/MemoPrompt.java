/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.core.segment.Memo;

/** Asks for task and memo of time that is not tracked now. Modeless. UI thread only. */
public final class MemoPrompt {

	private MemoPrompt() {
	}

	/**
	 * @param contract
	 *            title of the contract
	 * @param recent
	 *            memos to take up again, the latest first
	 * @param save
	 *            gets what the person confirms, on the UI thread
	 */
	public static void open(@Nullable Shell shell, String contract, List<Memo> recent, Consumer<Memo> save) {
		open(shell, contract, Memo.NONE, recent, save);
	}

	/**
	 * @param contract
	 *            title of the contract
	 * @param memo
	 *            task and memo as they are
	 * @param recent
	 *            memos to take up again, the latest first
	 * @param save
	 *            gets what the person confirms, on the UI thread
	 */
	public static void open(@Nullable Shell shell, String contract, Memo memo, List<Memo> recent,
			Consumer<Memo> save) {
		new MemoDialog(shell, new MemoInput(contract, memo, recent), save).open();
	}
}
