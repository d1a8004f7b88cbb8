/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import dev.daybook.ui.internal.service.DaybookIds;

/**
 * Makes or changes a contract, or shows one that is the client's to change. Closes when the contract is saved; what
 * could not be saved stays as it was typed.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class ContractDialog extends SavingDialog {

	private final ContractTask task;
	// Made when the dialog opens.
	private ContractForm form;

	ContractDialog(@Nullable Shell parent, ContractTask task) {
		super(parent);
		this.task = task;
	}

	private boolean readOnly() {
		return task instanceof ContractTask.Read;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(task.title());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, DaybookIds.help("contract"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
		var fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		form = new ContractForm(fields, task.input(), task instanceof ContractTask.Change, this::check);
		line = new FaultLine(area, 2);
		if (readOnly()) {
			disable(fields);
		}
		return area;
	}

	/** Fields alone, so that their names stay easy to read. */
	private static void disable(Composite parent) {
		for (var child : parent.getChildren()) {
			if (child instanceof Composite inner && inner.getLayout() != null) {
				disable(inner);
			} else if (!(child instanceof Label)) {
				child.setEnabled(false);
			}
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (readOnly()) {
			createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
		} else {
			super.createButtonsForButtonBar(parent);
		}
	}

	@Override
	public void create() {
		super.create();
		check();
		form.focus();
	}

	/** Says what is wrong, or what will happen; only what is right can be confirmed. */
	private void check() {
		if (line == null) {
			return;
		}
		var wanted = form.input();
		var fault = readOnly() ? null : wanted.fault();
		var change = fault == null ? task.preview(wanted, form.day()) : new TermsChange(fault, "");
		line.show(change.fault(), change.sentence());
		enable(change.fault() == null);
	}

	@Override
	CompletableFuture<?> save() {
		return task.save(form.input(), form.day());
	}
}
