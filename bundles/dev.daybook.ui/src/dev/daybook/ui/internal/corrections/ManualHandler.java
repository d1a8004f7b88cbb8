/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.time.Instant;
import java.util.Comparator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Corrections;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Enters time by hand, where a contract takes such time. */
public final class ManualHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var shell = HandlerUtil.getActiveShell(event);
		var corrections = Diaries.serviceOrReason(Corrections.class, shell);
		var diary = corrections == null ? null : Outcome.diaryOrReason(shell);
		if (corrections != null && diary != null) {
			open(shell, corrections, diary);
		}
		return null;
	}

	private static void open(@Nullable Shell shell, Corrections corrections, WorkDiary diary) {
		var last = diary.status().lastContract().map(Contract::id).orElse("");
		var takers = ManualDialog.takers(diary.contracts(), Instant.now()).stream()
				.sorted(Comparator.comparing(c -> !c.id().equals(last))).toList();
		if (takers.isEmpty()) {
			Outcome.tell(shell, Messages.Manual_NoContract);
		} else {
			new ManualDialog(shell, corrections, takers, diary.today().zone()).open();
		}
	}
}
