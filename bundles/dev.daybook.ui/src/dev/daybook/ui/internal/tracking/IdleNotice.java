/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.format.Hours;

/** Says that tracking stopped by itself and what was kept. Never takes the focus. */
final class IdleNotice {

	private IdleNotice() {
	}

	/** Any thread. */
	static void show(Display display, WorkDiary diary) {
		display.asyncExec(() -> diary.status().lastContract().filter(c -> !display.isDisposed())
				.ifPresent(c -> open(display, diary, c, sentence(c, diary.today().seconds(c.id())))));
	}

	/**
	 * @param todaySeconds
	 *            saved today for the contract
	 */
	static String sentence(Contract contract, long todaySeconds) {
		return NLS.bind(Messages.Idle_Sentence, contract.title(), Hours.of(todaySeconds));
	}

	private static void open(Display display, WorkDiary diary, Contract contract, String sentence) {
		Notice.open(display, Messages.Idle_Title, sentence, Messages.Idle_Again,
				() -> again(diary, contract));
	}

	private static void again(WorkDiary diary, Contract contract) {
		if (ByRules.isOn(diary.status())) {
			ByRules.start(null);
		} else {
			Tracking.start(diary, contract, null);
		}
	}
}
