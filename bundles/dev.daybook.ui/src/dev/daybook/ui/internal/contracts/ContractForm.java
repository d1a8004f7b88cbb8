/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.ContractCheck;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.core.contract.Rounding;

/** The widgets of a contract. */
final class ContractForm {

	private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "CHF", "JPY", "CAD", "AUD", "SEK",
			"PLN",
			"INR");
	private static final List<OverLimit> OVER = List.of(OverLimit.GO_ON, OverLimit.STOP);
	private static final List<Rounding> ROUNDINGS = List.of(Rounding.EXACT_SECONDS, Rounding.WHOLE_SEGMENTS);

	private final Text client;
	private final Text title;
	private final Text rate;
	private final Combo currency;
	private final Combo zone;
	private final Text limit;
	private final Combo over;
	private final Spinner shots;
	private final Text hours;
	private final Button projectNames;
	private final Button fileNames;
	private final Button manual;
	private final Button memo;
	private final Button hidden;
	private final Spinner idle;
	private final Combo rounding;
	private final Spinner edit;
	private final Spinner retention;
	private final Text withheld;
	private final Button keeps;
	private final @Nullable StartField start;

	/**
	 * @param dated
	 *            whether the person says from when on new terms hold
	 * @param changed
	 *            told after every change
	 */
	ContractForm(Composite parent, ContractInput input, boolean dated, Runnable changed) {
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(parent);
		var left = column(parent);
		var right = column(parent);
		var who = new Fields(group(left, Messages.Group_Contract), changed);
		client = who.text(Messages.Field_Client, input.client(), Messages.Hint_Client);
		title = who.text(Messages.Field_Title, input.title(), Messages.Hint_Title);
		var money = who.row(Messages.Field_Rate, 2);
		rate = who.text(money, input.rate(), Messages.Hint_Rate);
		currency = who.free(money, CURRENCIES, input.currency());
		var week = new Fields(group(left, Messages.Group_Week), changed);
		limit = week.text(Messages.Field_Limit, input.limit(), Messages.Hint_Limit);
		over = week.choice(Messages.Field_Over, List.of(Messages.Over_GoOn, Messages.Over_Stop),
				OVER.indexOf(input.overLimit()));
		zone = week.free(Messages.Field_Zone, ZoneId.getAvailableZoneIds().stream().sorted().toList(), input.zone());
		var time = new Fields(group(right, Messages.Group_Time), changed);
		idle = time.number(Messages.Field_Idle, input.idleMinutes(), 1, (int) ContractCheck.MAX_IDLE.toMinutes());
		rounding = time.choice(Messages.Field_Rounding, List.of(Messages.Rounding_Exact, Messages.Rounding_Segments),
				ROUNDINGS.indexOf(input.rounding()));
		edit = time.number(Messages.Field_Edit, input.editDays(), 0, (int) ContractCheck.MAX_EDIT_WINDOW.toDays());
		manual = time.check(Messages.Field_Manual, input.manualTime());
		memo = time.check(Messages.Field_Memo, input.memoRequired());
		hidden = time.check(Messages.Field_Private, input.privateTime());
		var pictures = new Fields(group(right, Messages.Group_Shots), changed);
		shots = pictures.number(Messages.Field_Shots, input.shots(), 0, CapturePolicy.MAX_SHOTS);
		hours = pictures.text(Messages.Field_Hours, input.hours(), Messages.Hint_Hours);
		retention = pictures.number(Messages.Field_Retention, input.retentionDays(), 0,
				ContractCheck.MAX_RETENTION_DAYS);
		withheld = pictures.text(Messages.Field_Withheld, input.withheld(), Messages.Hint_Withheld);
		keeps = pictures.check(Messages.Field_DeletedKeeps, input.deletedKeepsTime());
		var names = new Fields(group(right, Messages.Group_Names), changed);
		projectNames = names.check(Messages.Field_ProjectNames, input.projectNames());
		fileNames = names.check(Messages.Field_FileNames, input.fileNames());
		start = dated ? new StartField(parent, changed) : null;
	}

	private static Composite column(Composite parent) {
		var column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		return column;
	}

	private static Group group(Composite parent, String name) {
		var group = new Group(parent, SWT.NONE);
		group.setText(name);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	/** Everything as it stands, right or wrong. */
	ContractInput input() {
		return new ContractInput(client.getText(), title.getText(), rate.getText(), currency.getText(), zone.getText(),
				limit.getText(), OVER.get(over.getSelectionIndex()), shots.getSelection(), manual.getSelection(),
				memo.getSelection(), idle.getSelection(), ROUNDINGS.get(rounding.getSelectionIndex()),
				edit.getSelection(), retention.getSelection(), hidden.getSelection(), hours.getText(),
				projectNames.getSelection(), fileNames.getSelection(), withheld.getText(), keeps.getSelection());
	}

	/** First day of new terms, {@code null} for now. */
	@Nullable
	LocalDate day() {
		var field = start;
		return field == null ? null : field.day();
	}

	void focus() {
		client.setFocus();
	}
}
