/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;

import dev.daybook.ui.internal.away.AwayActions;
import dev.daybook.ui.internal.service.Diaries;

/** What can be done with the selected absences: the answers that the question about a short one offers. */
final class AwayMenu {

	private final DiaryList list;
	private final List<IContributionItem> items = new ArrayList<>();
	private final Action keep = action(Messages.Action_AwayKeep, () -> answer(AwayActions.KEEP));
	private final Action give = action(Messages.Action_AwayGive, () -> answer(AwayActions.GIVE));
	private final Action discard = action(Messages.Action_AwayDiscard, () -> answer(AwayActions.DISCARD));

	AwayMenu(DiaryList list) {
		this.list = list;
	}

	/** Offers the answers in the menu while absences are selected; Enter and a double click keep one. */
	void addTo(MenuManager menu) {
		for (var action : List.of(keep, give, discard)) {
			items.add(new ActionContributionItem(action));
		}
		items.add(new Separator());
		items.forEach(menu::add);
		menu.addMenuListener(shown -> {
			update();
			shown.markDirty();
		});
		list.viewer().addDoubleClickListener(event -> {
			if (selected().size() == 1) {
				keep.run();
			}
		});
		update();
	}

	private void update() {
		var rows = selected();
		items.forEach(i -> i.setVisible(!rows.isEmpty()));
		keep.setEnabled(rows.size() == 1);
		give.setEnabled(rows.size() == 1);
		discard.setEnabled(rows.stream().anyMatch(r -> !r.discarded()));
	}

	private void answer(String answer) {
		Diaries.current().ifPresent(diary -> {
			var actions = new AwayActions(diary, list.table().getShell());
			for (var row : selected()) {
				if (!answer.equals(AwayActions.DISCARD) || !row.discarded()) {
					actions.run(answer, row.away());
				}
			}
		});
	}

	/** Nothing else may be selected with them. */
	private List<AwayRow> selected() {
		var selection = list.viewer().getStructuredSelection();
		List<AwayRow> rows = new ArrayList<>();
		for (var element : selection) {
			if (element instanceof AwayRow row) {
				rows.add(row);
			}
		}
		return rows.size() == selection.size() ? rows : List.of();
	}

	private static Action action(String text, Runnable run) {
		return new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
