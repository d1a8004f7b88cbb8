/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.edit.Edit;
import dev.daybook.ide.Corrections;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Outcome;

/**
 * Asks for what is to be changed, and says while it is entered whether the diary allows it. Closes when the change is
 * saved; what could not be saved stays as it was entered.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
abstract class CorrectionDialog extends TitleAreaDialog {

	static final int WIDTH = 460;

	private final Corrections corrections;
	private final String name;
	private final String message;

	/**
	 * @param name
	 *            of the change, for the title and for Undo
	 * @param message
	 *            what it is about
	 */
	CorrectionDialog(@Nullable Shell parent, Corrections corrections, String name, String message) {
		super(parent);
		this.corrections = corrections;
		this.name = name;
		this.message = message;
		setHelpAvailable(false);
	}

	/** Makes the fields, each of which calls {@link #check}. */
	abstract void createFields(Composite form);

	/**
	 * What is to be done.
	 *
	 * @throws IllegalArgumentException
	 *             with a sentence for the person, if too little is entered or it makes no sense
	 */
	abstract List<Edit> edits();

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(name);
			PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, DaybookIds.help("corrections"));
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 6).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(form);
		setTitle(name);
		setMessage(message);
		createFields(form);
		return area;
	}

	@Override
	public void create() {
		super.create();
		check();
		if (!isComplete()) {
			// What is not entered yet is no mistake.
			setErrorMessage(null);
		}
	}

	/** Whether there is enough at the beginning to say that something is wrong. */
	boolean isComplete() {
		return true;
	}

	final void check() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			var fault = fault();
			setErrorMessage(fault.isEmpty() ? null : fault);
			enable(fault.isEmpty());
		}
	}

	private String fault() {
		try {
			return corrections.fault(edits());
		} catch (IllegalArgumentException e) {
			return Outcome.sentence(e);
		}
	}

	private void enable(boolean valid) {
		var ok = getButton(IDialogConstants.OK_ID);
		if (ok != null && !ok.isDisposed()) {
			ok.setEnabled(valid);
		}
	}

	@Override
	protected void okPressed() {
		enable(false);
		var display = getShell().getDisplay();
		Change.apply(name, corrections, edits()).whenComplete((saved, failure) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> saved(failure));
			}
		});
	}

	private void saved(@Nullable Throwable failure) {
		var shell = getShell();
		if (shell == null || shell.isDisposed()) {
			return;
		}
		if (failure == null) {
			super.okPressed();
		} else {
			setErrorMessage(Outcome.sentence(failure));
			enable(true);
		}
	}
}
