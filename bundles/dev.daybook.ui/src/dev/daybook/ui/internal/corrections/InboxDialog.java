/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.time.ZoneId;
import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.attribution.CommonRule;
import dev.daybook.core.edit.MoveSegment;
import dev.daybook.core.inbox.Waiting;
import dev.daybook.ide.Corrections;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.format.Hours;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Outcome;

/** The unassigned time, which is given to contracts here, one entry or several at once; then a rule is offered. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class InboxDialog extends TitleAreaDialog {

	private final Corrections corrections;
	private final WorkDiary diary;
	private final ZoneId zone;
	// Made when the dialog opens.
	private InboxTable table;
	private ContractChoice contract;
	private Button assign;
	private RuleLine rule;

	InboxDialog(@Nullable Shell parent, Corrections corrections, WorkDiary diary) {
		super(parent);
		this.corrections = corrections;
		this.diary = diary;
		zone = diary.today().zone();
		setHelpAvailable(false);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.Inbox_Name);
			PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, DaybookIds.help("corrections"));
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).spacing(8, 8).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		setTitle(Messages.Inbox_Name);
		table = new InboxTable(form, zone, this::check);
		createAssign(form);
		rule = new RuleLine(form, table::focus);
		return area;
	}

	private void createAssign(Composite form) {
		var row = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Inputs.label(row, Messages.Inbox_To);
		contract = new ContractChoice(row, ContractChoice.offered(diary.contracts(), List.of()), false, this::check);
		assign = new Button(row, SWT.PUSH);
		assign.setText(Messages.Inbox_Assign);
		assign.addListener(SWT.Selection, event -> assign());
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
	}

	@Override
	public void create() {
		super.create();
		show();
	}

	private void show() {
		var waiting = corrections.inbox();
		table.show(waiting);
		var seconds = waiting.stream().mapToLong(Waiting::seconds).sum();
		setMessage(waiting.isEmpty() ? Messages.Inbox_Empty : NLS.bind(Messages.Inbox_Message, Hours.of(seconds)));
		check();
	}

	private MoveSegment move() {
		return new MoveSegment(table.selected().stream().map(Waiting::range).toList(), contract.chosen());
	}

	private void check() {
		var chosen = !table.selected().isEmpty() && !contract.chosen().isEmpty();
		var fault = chosen ? corrections.fault(List.of(move())) : "";
		setErrorMessage(fault.isEmpty() ? null : fault);
		assign.setEnabled(chosen && fault.isEmpty());
	}

	private void assign() {
		var move = move();
		var places = table.selected().stream().map(Waiting::place).toList();
		var display = getShell().getDisplay();
		assign.setEnabled(false);
		Change.apply(Messages.Assign_Name, corrections, List.of(move)).whenComplete((saved, failure) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> assigned(failure, () -> rule.offer(
						CommonRule.of(places, move.to()).orElse(null),
						ContractChoice.title(diary.contracts(), move.to()))));
			}
		});
	}

	private void assigned(@Nullable Throwable failure, Runnable offer) {
		var shell = getShell();
		if (shell == null || shell.isDisposed()) {
			return;
		}
		show();
		if (failure == null) {
			offer.run();
		} else {
			setErrorMessage(Outcome.sentence(failure));
		}
	}
}
