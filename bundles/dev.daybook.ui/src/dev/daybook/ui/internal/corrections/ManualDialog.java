/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.edit.AddManualTime;
import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.Range;
import dev.daybook.core.segment.Memo;
import dev.daybook.ide.Corrections;

/** Enters time by hand, for a contract that takes such time. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class ManualDialog extends CorrectionDialog {

	private final List<Contract> contracts;
	private final ZoneId zone;
	// Made when the dialog opens.
	private ContractChoice contract;
	private DateTime day;
	private TimeField from;
	private TimeField to;
	private Text task;
	private Text memo;
	private Text reason;

	/**
	 * @param contracts
	 *            those that take time entered by hand, the likeliest first
	 */
	ManualDialog(@Nullable Shell parent, Corrections corrections, List<Contract> contracts, ZoneId zone) {
		super(parent, corrections, Messages.Manual_Name, Messages.Manual_Message);
		this.contracts = contracts;
		this.zone = zone;
	}

	/** Contracts that take time entered by hand now. */
	static List<Contract> takers(List<Contract> all, Instant now) {
		return all.stream().filter(c -> c.takesTimeAt(now) && c.termsAt(now).manualTime()).toList();
	}

	@Override
	void createFields(Composite form) {
		Inputs.label(form, Messages.Manual_Contract);
		contract = new ContractChoice(form, contracts, false, this::check);
		createTimes(form);
		task = Inputs.line(form, Messages.Manual_Task, "", this::check);
		memo = Inputs.line(form, Messages.Manual_Memo, Messages.Manual_MemoHint, this::check);
		reason = Inputs.lines(form, Messages.Manual_Reason, this::check);
	}

	private void createTimes(Composite form) {
		var now = Instant.now().atZone(zone);
		Inputs.label(form, Messages.Manual_Day);
		var row = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
		day = new DateTime(row, SWT.DATE | SWT.DROP_DOWN);
		day.setDate(now.getYear(), now.getMonthValue() - 1, now.getDayOfMonth());
		day.addListener(SWT.Selection, event -> check());
		var end = now.toLocalTime().truncatedTo(ChronoUnit.HOURS);
		var begin = end.equals(LocalTime.MIDNIGHT) ? end : end.minusHours(1);
		from = new TimeField(row, Messages.Part_From, begin, this::check);
		to = new TimeField(row, Messages.Part_To, end, this::check);
	}

	/** The reason is still to be written. */
	@Override
	boolean isComplete() {
		return false;
	}

	@Override
	List<Edit> edits() {
		var date = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
		var end = to.get().equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date;
		var range = new Range(contract.chosen(), date.atTime(from.get()).atZone(zone).toInstant(),
				end.atTime(to.get()).atZone(zone).toInstant());
		return List.of(new AddManualTime(range, new Memo(task.getText(), memo.getText()), reason.getText()));
	}
}
