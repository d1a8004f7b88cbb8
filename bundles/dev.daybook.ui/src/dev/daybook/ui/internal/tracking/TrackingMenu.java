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
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Memo;
import dev.daybook.ide.Status;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** The changing part of the drop-down: contracts with their week, then recent memos of the current one. */
public final class TrackingMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		var diary = Diaries.current();
		var items = diary.isPresent() ? items(diary.get()) : notReady();
		return items.toArray(new IContributionItem[0]);
	}

	private static List<IContributionItem> notReady() {
		return List.of(note(MenuMessages.Menu_NotReady), new Separator());
	}

	static List<IContributionItem> items(WorkDiary diary) {
		List<IContributionItem> items = new ArrayList<>();
		var status = diary.status();
		var now = Instant.now();
		for (var known : diary.contracts()) {
			// What is tracked is shown even if it has ended.
			if (known.takesTimeAt(now) || isTracked(status, known)) {
				items.add(contract(diary, status, known));
			}
		}
		items.add(items.isEmpty() ? note(MenuMessages.Menu_NoContract) : byRules(status));
		items.add(new Separator());
		status.lastContract().ifPresent(last -> {
			var memos = MenuText.memos(diary.recentMemos(last.id()));
			memos.forEach(memo -> items.add(memo(diary, status, memo)));
			if (!memos.isEmpty()) {
				items.add(new Separator());
			}
		});
		return items;
	}

	private static boolean isTracked(Status status, Contract contract) {
		return status.contract().filter(c -> c.id().equals(contract.id())).isPresent();
	}

	private static IContributionItem contract(WorkDiary diary, Status status, Contract contract) {
		var action = new Action(MenuText.contract(contract, diary.weekSeconds(contract.id())),
				IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					Tracking.start(diary, contract, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell());
				}
			}
		};
		action.setChecked(!ByRules.isOn(status) && isTracked(status, contract));
		return new ActionContributionItem(action);
	}

	private static IContributionItem byRules(Status status) {
		var action = new Action(MenuText.escape(ByRules.label(status)) + '\t', IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					ByRules.start(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell());
				}
			}
		};
		action.setChecked(status.tracking() && ByRules.isOn(status));
		return new ActionContributionItem(action);
	}

	private static IContributionItem memo(WorkDiary diary, Status status, Memo memo) {
		var action = new Action(MenuText.memo(memo), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				Outcome.report(diary.setMemo(memo),
						PlatformUI.getWorkbench().getModalDialogShellProvider().getShell());
			}
		};
		action.setChecked(memo.equals(status.memo()));
		return new ActionContributionItem(action);
	}

	private static IContributionItem note(String text) {
		var action = new Action(text) {
		};
		action.setEnabled(false);
		return new ActionContributionItem(action);
	}
}
