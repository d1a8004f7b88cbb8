/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.segment.Memo;
import dev.daybook.ui.internal.service.DaybookIds;

/** Task and memo. Modeless: the editor stays usable beside it, and has the focus again when it closes. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class MemoDialog extends Dialog {

	private static final String SETTINGS = "MemoDialog";

	private final MemoInput input;
	private final Consumer<Memo> save;
	/** Made when the dialog opens. */
	private MemoForm form;
	/** What had the focus before. */
	private @Nullable Control back;

	/**
	 * @param save
	 *            gets task and memo when the person confirms them; UI thread
	 */
	MemoDialog(@Nullable Shell parent, MemoInput input, Consumer<Memo> save) {
		super(parent);
		this.input = input;
		this.save = save;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(input.contract().isEmpty()
				? Messages.Memo_Title
				: NLS.bind(Messages.Memo_TitleOf, input.contract()));
		shell.addListener(SWT.Traverse, this::confirmOnReturn);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, DaybookIds.help("memo"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		form = new MemoForm(area, input, this::setValid, this::confirm);
		area.addListener(SWT.Traverse, this::confirmOnReturn);
		return area;
	}

	@Override
	public void create() {
		back = Display.getCurrent().getFocusControl();
		super.create();
		form.check();
		form.focus();
		offerProposals();
	}

	/** The dialog is there at once; what has to be read from repositories comes when it is read. */
	private void offerProposals() {
		var display = getShell().getDisplay();
		input.proposed().whenComplete((choices, failure) -> {
			if (failure != null) {
				ILog.of(MemoDialog.class).warn("Tasks and memos could not be proposed.", failure);
			} else if (!display.isDisposed()) {
				display.asyncExec(() -> form.offer(choices));
			}
		});
	}

	/** With the control key Return confirms from every widget. */
	private void confirmOnReturn(Event event) {
		var isReturn = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (isReturn && (event.stateMask & SWT.MOD1) != 0) {
			event.doit = false;
			confirm();
		}
	}

	private void confirm() {
		var ok = getButton(OK);
		if (ok != null && !ok.isDisposed() && ok.isEnabled()) {
			okPressed();
		}
	}

	private void setValid(boolean valid) {
		var ok = getButton(OK);
		if (ok != null) {
			ok.setEnabled(valid);
		}
	}

	@Override
	protected void okPressed() {
		var memo = form.memo();
		super.okPressed();
		save.accept(memo);
	}

	/** The focus goes back to where it was, the editor most of the time, unless the person is elsewhere already. */
	@Override
	public boolean close() {
		var shell = getShell();
		var here = shell != null && !shell.isDisposed() && shell.getDisplay().getActiveShell() == shell;
		var closed = super.close();
		var target = back;
		if (closed && here && target != null && !target.isDisposed()) {
			target.getShell().setActive();
			target.setFocus();
		}
		return closed;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		var settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(MemoDialog.class))
				.getDialogSettings();
		return DialogSettings.getOrCreateSection(settings, SETTINGS);
	}
}
