/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preview;

import java.time.Instant;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.ide.ClientView;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.corrections.Selected;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Shows what the client sees of the selected segment, or of the last one of today when none is selected. */
public final class ClientViewHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		var window = HandlerUtil.getActiveWorkbenchWindow(event);
		var shell = window == null ? HandlerUtil.getActiveShell(event) : window.getShell();
		var client = Diaries.serviceOrReason(ClientView.class, shell);
		var diary = Diaries.find(WorkDiary.class);
		if (client == null || diary == null) {
			return null;
		}
		var chosen = Selected.segments(window);
		var segment = chosen.isEmpty() ? last(diary) : chosen.getFirst();
		if (segment == null) {
			Outcome.tell(shell, Messages.Client_None);
		} else {
			show(client, diary, segment.contract(), segment.slot(), shell);
		}
		return null;
	}

	/** Shows what the client sees of a segment that somebody else knows of. */
	public static void show(String contract, Instant slot, @Nullable Shell shell) {
		var client = Diaries.serviceOrReason(ClientView.class, shell);
		var diary = Diaries.find(WorkDiary.class);
		if (client != null && diary != null) {
			show(client, diary, contract, slot, shell);
		}
	}

	private static void show(ClientView client, WorkDiary diary, String contract, Instant slot,
			@Nullable Shell shell) {
		new ClientViewDialog(shell, title(diary, contract), slot).show(client.page(contract, slot));
	}

	private static @Nullable DiarySegment last(WorkDiary diary) {
		DiarySegment last = null;
		for (var segment : diary.today().segments()) {
			last = segment.seconds() > 0 ? segment : last;
		}
		return last;
	}

	private static String title(WorkDiary diary, String contract) {
		return diary.contracts().stream().filter(c -> c.id().equals(contract)).map(Contract::title)
				.findFirst().orElse(contract);
	}
}
