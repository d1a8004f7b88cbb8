/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import dev.daybook.core.attribution.Rule;
import dev.daybook.core.contract.Contract;

/** The ordered list of rules with its buttons. Changes nothing but itself. */
final class RuleTable {

	private static final int LINES = 7;

	private final List<Contract> contracts;
	private final Runnable changed;
	private final List<Rule> rules = new ArrayList<>();
	private final Table table;
	private final Button edit;
	private final Button remove;
	private final Button up;
	private final Button down;

	/**
	 * @param changed
	 *            called after each change by the person
	 */
	RuleTable(Composite parent, List<Contract> contracts, Runnable changed) {
		this.contracts = contracts;
		this.changed = changed;
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		table = Tables.create(area, Messages.Rules_Label, LINES,
				List.of(Messages.Rules_ColumnKind, Messages.Rules_ColumnSyntax, Messages.Rules_ColumnPattern,
						Messages.Rules_ColumnContract),
				List.of(75, 85, 150, 110));
		var buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.Rules_Add, this::add);
		edit = button(buttons, Messages.Rules_Edit, this::edit);
		remove = button(buttons, Messages.Rules_Remove, this::remove);
		up = button(buttons, Messages.Rules_Up, () -> move(-1));
		down = button(buttons, Messages.Rules_Down, () -> move(1));
		table.addListener(SWT.Selection, event -> enable());
		table.addListener(SWT.DefaultSelection, event -> edit());
		table.addListener(SWT.KeyDown, this::key);
		enable();
	}

	/** The rules as they stand here. */
	List<Rule> rules() {
		return List.copyOf(rules);
	}

	void set(List<Rule> others) {
		rules.clear();
		rules.addAll(others);
		show(-1);
	}

	private void key(Event event) {
		if (event.character == SWT.DEL && table.getSelectionIndex() >= 0) {
			remove();
		}
	}

	private void add() {
		var rule = ask(null);
		if (rule != null) {
			rules.add(rule);
			changedAt(rules.size() - 1);
		}
	}

	private void edit() {
		var index = table.getSelectionIndex();
		var rule = index < 0 ? null : ask(rules.get(index));
		if (rule != null) {
			rules.set(index, rule);
			changedAt(index);
		}
	}

	private void remove() {
		var index = table.getSelectionIndex();
		rules.remove(index);
		changedAt(Math.min(index, rules.size() - 1));
	}

	private void move(int by) {
		var index = table.getSelectionIndex();
		Collections.swap(rules, index, index + by);
		changedAt(index + by);
	}

	private @Nullable Rule ask(@Nullable Rule before) {
		var dialog = new RuleDialog(table.getShell(), contracts, before);
		return dialog.open() == Window.OK ? dialog.rule() : null;
	}

	private void changedAt(int index) {
		show(index);
		changed.run();
	}

	private void show(int selected) {
		table.removeAll();
		for (var rule : rules) {
			new TableItem(table, SWT.NONE)
					.setText(new String[] { RuleTexts.of(rule.kind()), RuleTexts.of(rule.syntax()),
							rule.pattern(), ContractCombo.label(contracts, rule.contract()) });
		}
		if (selected >= 0) {
			table.setSelection(selected);
		}
		enable();
	}

	private void enable() {
		var index = table.getSelectionIndex();
		edit.setEnabled(index >= 0);
		remove.setEnabled(index >= 0);
		up.setEnabled(index > 0);
		down.setEnabled(index >= 0 && index < rules.size() - 1);
	}

	private static Button button(Composite parent, String text, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
		return button;
	}
}
