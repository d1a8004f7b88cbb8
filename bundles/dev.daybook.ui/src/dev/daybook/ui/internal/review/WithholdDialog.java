/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.review;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.edit.ShotCost;
import dev.daybook.core.segment.Shot;
import dev.daybook.ide.ShotReview;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Outcome;

/** Asks why a shot is withheld, and says what that costs before it is done. Closes when it is done. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class WithholdDialog extends TitleAreaDialog {

	/** The person writes a sentence, no essay: the client reads it in a narrow column. */
	static final int MAX_REASON = 200;
	private static final int WIDTH = 440;

	private final ShotReview review;
	private final Shot shot;
	private final ShotCost cost;
	/** Made when the dialog opens. */
	private Combo reason;

	WithholdDialog(@Nullable Shell parent, ShotReview review, Shot shot) {
		super(parent);
		this.review = review;
		this.shot = shot;
		cost = review.cost(shot);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(name());
			PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, DaybookIds.help("shot"));
		}
	}

	private String name() {
		return NLS.bind(Messages.Withhold_Name, Reviews.time(shot.at()));
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(form);
		setTitle(name());
		setMessage(Messages.Withhold_Message);
		new Label(form, SWT.NONE).setText(Messages.Withhold_Reason);
		reason = new Combo(form, SWT.DROP_DOWN | SWT.BORDER);
		reason.setItems(Reasons.offered().toArray(String[]::new));
		reason.setTextLimit(MAX_REASON);
		reason.select(0);
		reason.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
		var costs = new Label(form, SWT.WRAP);
		costs.setText(CostText.withhold(cost));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(costs);
		reason.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Withhold_Button, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void check() {
		var missing = reason.getText().isBlank();
		setErrorMessage(missing ? Messages.Withhold_Missing : null);
		enable(!missing);
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
		review.withhold(shot, reason.getText()).whenComplete((done, failure) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> done(failure));
			}
		});
	}

	private void done(@Nullable Throwable failure) {
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

	@Override
	protected boolean isResizable() {
		return true;
	}
}
