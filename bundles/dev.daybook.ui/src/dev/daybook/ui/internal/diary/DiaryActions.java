/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;

import dev.daybook.ui.internal.diary.SegmentRow.ShotMark.Kind;
import dev.daybook.ui.internal.review.Reviews;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.shot.ShotDialog;

/** What can be done with a row: open its shot, copy it, edit the memo of the time to come, correct it. */
final class DiaryActions {

	private final ViewPart view;
	private final DiaryList list;
	private final Action openShot = new OpenShot();
	private final Action copy = new Copy();

	DiaryActions(ViewPart view, DiaryList list) {
		this.view = view;
		this.list = list;
	}

	void install() {
		var bars = view.getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		offerUndo();
		bars.updateActionBars();
		list.viewer().addSelectionChangedListener(event -> update());
		list.viewer().addDoubleClickListener(event -> openShot.run());
		createContextMenu();
		update();
	}

	private void createContextMenu() {
		var menu = new MenuManager();
		new AwayMenu(list).addTo(menu);
		menu.add(openShot);
		var decide = List.of(command(DaybookIds.WITHHOLD_SHOT, Messages.Action_Withhold),
				command(DaybookIds.DELETE_SHOT, Messages.Action_DeleteShot));
		decide.forEach(menu::add);
		menu.addMenuListener(shown -> {
			var pending = Reviews.hasPending(view.getSite().getWorkbenchWindow());
			decide.forEach(item -> item.setVisible(pending));
		});
		menu.add(command(DaybookIds.CLIENT_VIEW, null));
		menu.add(command(DaybookIds.MEMO, null));
		menu.add(new Separator());
		menu.add(command(DaybookIds.MOVE, Messages.Action_Move));
		menu.add(command(DaybookIds.ASSIGN, Messages.Action_Assign));
		menu.add(command(DaybookIds.EDIT_MEMO, Messages.Action_Memo));
		menu.add(command(DaybookIds.SPLIT, Messages.Action_Split));
		menu.add(command(DaybookIds.WITHDRAW, Messages.Action_Withdraw));
		menu.add(new Separator());
		menu.add(command(DaybookIds.LABEL_PRIVATE, Messages.Action_LabelPrivate));
		menu.add(command(DaybookIds.ERASE_MEMO, Messages.Action_EraseMemo));
		menu.add(command(DaybookIds.ERASE_SHOT, Messages.Action_EraseShot));
		menu.add(new Separator());
		menu.add(command(DaybookIds.MANUAL, Messages.Action_Manual));
		menu.add(new Separator());
		menu.add(copy);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		list.table().setMenu(menu.createContextMenu(list.table()));
		view.getSite().registerContextMenu(menu, list.viewer());
	}

	/**
	 * @param label
	 *            {@code null} for the command's name
	 */
	private CommandContributionItem command(String id, @Nullable String label) {
		var parameter = new CommandContributionItemParameter(view.getSite(), null, id,
				CommandContributionItem.STYLE_PUSH);
		parameter.label = label;
		return new CommandContributionItem(parameter);
	}

	/** Edit &gt; Undo takes back changes of the diary while the view is active. */
	private void offerUndo() {
		var context = PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
		var undo = new UndoRedoActionGroup(view.getSite(), context, true);
		undo.fillActionBars(view.getViewSite().getActionBars());
		list.table().addDisposeListener(event -> undo.dispose());
	}

	private void update() {
		var row = list.selected();
		copy.setEnabled(!list.viewer().getStructuredSelection().isEmpty());
		openShot.setEnabled(row != null && row.shot().kind() == Kind.TAKEN);
	}

	private final class OpenShot extends Action {
		OpenShot() {
			super(Messages.Action_OpenShot, Icons.descriptor("icons/shot.svg"));
		}

		@Override
		public void run() {
			var row = list.selected();
			if (row != null && row.shot().kind() == Kind.TAKEN) {
				var title = NLS.bind(Messages.Shot_Title, row.time(), row.title());
				Diaries.current().ifPresent(diary -> new ShotDialog(view.getSite().getShell(), diary, title,
						row.shot().sha256(), row.shot().text()).open());
			}
		}
	}

	private final class Copy extends Action {
		Copy() {
			super(Messages.Action_Copy,
					PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
			setActionDefinitionId(org.eclipse.ui.IWorkbenchCommandConstants.EDIT_COPY);
		}

		@Override
		public void run() {
			var text = list.viewer().getStructuredSelection().stream().filter(DiaryRow.class::isInstance)
					.map(r -> ((DiaryRow) r).sentence()).collect(Collectors.joining(System.lineSeparator()));
			if (!text.isEmpty()) {
				var clipboard = new Clipboard(list.table().getDisplay());
				clipboard.setContents(new Object[] { text },
						new Transfer[] { TextTransfer.getInstance() });
				clipboard.dispose();
			}
		}
	}
}
