/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.time.Instant;
import java.util.List;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Memo;
import dev.daybook.ui.internal.format.Hours;
import dev.daybook.ui.internal.format.Names;

/** Texts of the drop-down's items. */
final class MenuText {

	/** Most memos in the drop-down. */
	static final int MEMOS = 8;

	/** Most characters of a memo in the drop-down. */
	static final int MEMO_LENGTH = 60;

	private MenuText() {
	}

	/**
	 * A contract and its week.
	 *
	 * @param weekSeconds
	 *            tracked in this week
	 */
	static String contract(Contract contract, long weekSeconds) {
		var limit = contract.termsAt(Instant.now()).weeklyLimit();
		var week = limit == null
				? NLS.bind(MenuMessages.Menu_Week, Hours.of(weekSeconds))
				: NLS.bind(MenuMessages.Menu_WeekOfLimit, Hours.of(weekSeconds), Hours.of(limit));
		return escape(NLS.bind(MenuMessages.Menu_Contract, ContractChooser.name(contract), week)) + '\t';
	}

	static String memo(Memo memo) {
		if (memo.task().isEmpty() || memo.text().isEmpty()) {
			return escape(Names.shorten(memo.task() + memo.text(), MEMO_LENGTH)) + '\t';
		}
		return escape(Names.shorten(NLS.bind(MenuMessages.Menu_Memo, memo.task(), memo.text()), MEMO_LENGTH)) + '\t';
	}

	static List<Memo> memos(List<Memo> recent) {
		return recent.stream().filter(m -> !m.isEmpty()).limit(MEMOS).toList();
	}

	/** Line ends and ampersands mean something else in a menu. */
	static String escape(String text) {
		return LegacyActionTools.escapeMnemonics(text.replaceAll("\\s+", " "));
	}
}
