/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Outcome;

/** Tracks the contract that the command's parameter names, or asks which one when it names none. */
public final class SwitchHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var shell = HandlerUtil.getActiveShell(event);
		var diary = Outcome.diaryOrReason(shell);
		if (diary == null || event == null) {
			return null;
		}
		var id = event.getParameter(DaybookIds.SWITCH_CONTRACT);
		if (id == null) {
			Tracking.choose(diary, diary.contracts(), shell);
		} else {
			Tracking.start(diary, find(diary, id), shell);
		}
		return null;
	}

	private static Contract find(WorkDiary diary, String id) throws ExecutionException {
		return diary.contracts().stream().filter(c -> c.id().equals(id)).findFirst()
				.orElseThrow(() -> new ExecutionException(NLS.bind(Messages.Switch_Unknown, id)));
	}
}
