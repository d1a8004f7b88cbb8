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
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.ui.internal.format.Times;

/** Asks for the last day of a contract. Closes when it is saved. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class EndDialog extends SavingDialog {

	private static final int WIDTH = 380;

	private final Contract contract;
	private final Function<@Nullable Instant, CompletableFuture<Void>> save;
	// Made when the dialog opens.
	private Button ends;
	private DateTime date;

	/**
	 * @param save
	 *            gets the first instant after the end, {@code null} for none
	 */
	EndDialog(@Nullable Shell parent, Contract contract,
			Function<@Nullable Instant, CompletableFuture<Void>> save) {
		super(parent);
		this.contract = contract;
		this.save = save;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.End_Title, contract.title()));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		var open = new Button(area, SWT.RADIO);
		open.setText(Messages.End_None);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(open);
		ends = new Button(area, SWT.RADIO);
		ends.setText(Messages.End_Day);
		date = new DateTime(area, SWT.DATE | SWT.DROP_DOWN);
		var last = contract.lastDay();
		StartField.set(date, last == null ? today() : last);
		ends.setSelection(true);
		ends.addListener(SWT.Selection, event -> check());
		date.addListener(SWT.Selection, event -> check());
		var foot = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(foot);
		GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).grab(true, true).applyTo(foot);
		line = new FaultLine(foot, 3);
		return area;
	}

	@Override
	public void create() {
		super.create();
		check();
	}

	private @Nullable Instant until() {
		if (!ends.getSelection()) {
			return null;
		}
		var zone = contract.terms().getLast().zone();
		return StartField.get(date).plusDays(1).atStartOfDay(zone).toInstant();
	}

	/** In the contract's zone: late in the evening it can be another day than here. */
	private LocalDate today() {
		return LocalDate.now(contract.terms().getLast().zone());
	}

	private void check() {
		date.setEnabled(ends.getSelection());
		line.show(null, ends.getSelection() ? sentence() : Messages.End_NoneNote);
	}

	private String sentence() {
		var stops = contract.terms().getLast().overLimit() == OverLimit.STOP;
		return NLS.bind(stops ? Messages.End_Stops : Messages.End_GoesOn,
				Times.day(StartField.get(date), today()));
	}

	@Override
	CompletableFuture<?> save() {
		return save.apply(until());
	}
}
