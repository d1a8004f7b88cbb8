/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

import dev.daybook.ide.ContractBook;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.DiaryLink;

/** The contracts. What is done here is done at once; there is nothing to apply. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public final class ContractsPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 560;
	private static final int HEIGHT = 220;

	// Made when the page is shown.
	private ContractTable table;
	private ContractActions actions;
	private Button edit;
	private Button end;
	private Button archive;
	private Button delete;
	private DiaryLink link;

	@Override
	public void init(@Nullable IWorkbench workbench) {
		noDefaultAndApplyButton();
		setDescription(Messages.Page_Description);
	}

	@Override
	protected Control createContents(Composite parent) {
		var root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(root);
		actions = new ContractActions(getShell());
		createTable(root);
		createButtons(root);
		follow(root);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(root, DaybookIds.help("contract"));
		return root;
	}

	private void createTable(Composite root) {
		var place = new Composite(root, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(place);
		table = new ContractTable(place);
		table.table().addListener(SWT.Selection, event -> update());
		table.table().addListener(SWT.DefaultSelection, event -> actions.edit(table.selected()));
	}

	private void createButtons(Composite root) {
		var bar = new Composite(root, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(bar);
		GridDataFactory.fillDefaults().applyTo(bar);
		button(bar, Messages.Button_New, () -> actions.create());
		edit = button(bar, Messages.Button_Edit, () -> actions.edit(table.selected()));
		end = button(bar, Messages.Button_End, () -> actions.end(table.selected()));
		archive = button(bar, Messages.Button_Archive, () -> actions.archiveOrRestore(table.selected()));
		delete = button(bar, Messages.Button_Delete, () -> actions.delete(table.selected()));
	}

	private Button button(Composite bar, String name, Runnable action) {
		var button = new Button(bar, SWT.PUSH);
		button.setText(name);
		setButtonLayoutData(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void follow(Composite root) {
		var display = root.getDisplay();
		link = new DiaryLink(() -> {
			if (!display.isDisposed()) {
				display.asyncExec(this::refresh);
			}
		});
		refresh();
		link.open();
	}

	private void refresh() {
		if (table.table().isDisposed()) {
			return;
		}
		var now = Instant.now();
		table.show(Diaries.service(ContractBook.class)
				.map(b -> b.contracts().stream().map(c -> ContractRow.of(c, now)).toList())
				.orElse(List.of()));
		update();
	}

	private void update() {
		var contract = table.selected();
		var local = contract != null && contract.local();
		edit.setEnabled(contract != null);
		edit.setText(contract == null || local ? Messages.Button_Edit : Messages.Button_Show);
		end.setEnabled(local);
		archive.setEnabled(contract != null);
		archive.setText(contract != null && contract.archived() ? Messages.Button_Restore : Messages.Button_Archive);
		delete.setEnabled(local);
	}

	@Override
	public void dispose() {
		if (link != null) {
			link.close();
		}
		super.dispose();
	}
}
