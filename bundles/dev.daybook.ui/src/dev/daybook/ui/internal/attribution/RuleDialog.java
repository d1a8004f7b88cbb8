/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.attribution;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dev.daybook.core.attribution.Rule;
import dev.daybook.core.attribution.Rule.Kind;
import dev.daybook.core.attribution.TextPattern.Syntax;
import dev.daybook.core.contract.Contract;

/** Adds or edits a rule; says what is wrong with it while it is written. */
final class RuleDialog extends TitleAreaDialog {

	private static final int WIDTH = 460;

	private final List<Contract> contracts;
	private final @Nullable Rule before;
	private final String title;
	private @Nullable Combo kind;
	private @Nullable Combo syntax;
	private @Nullable Text pattern;
	private @Nullable ContractCombo contract;
	private @Nullable Rule rule;

	/**
	 * @param before
	 *            the rule to edit, {@code null} for a new one
	 */
	RuleDialog(Shell parent, List<Contract> contracts, @Nullable Rule before) {
		this(parent, contracts, before, before == null ? Messages.Dialog_Add : Messages.Dialog_Edit);
	}

	/**
	 * @param before
	 *            what is filled in
	 * @param title
	 *            what is done with it
	 */
	RuleDialog(Shell parent, List<Contract> contracts, @Nullable Rule before, String title) {
		super(parent);
		this.contracts = contracts;
		this.before = before;
		this.title = title;
		setHelpAvailable(false);
	}

	/** What was entered, {@code null} as long as it is no rule. */
	@Nullable
	Rule rule() {
		return rule;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(title);
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		var form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(form);
		setTitle(title);
		setMessage(Messages.Dialog_Message);
		var old = before;
		kind = combo(form, Messages.Dialog_Kind, Stream.of(Kind.values()).map(RuleTexts::of).toList(),
				old == null ? Kind.PATH.ordinal() : old.kind().ordinal());
		syntax = combo(form, Messages.Dialog_Syntax, Stream.of(Syntax.values()).map(RuleTexts::of).toList(),
				old == null ? 0 : old.syntax().ordinal());
		pattern = text(form, old == null ? "" : old.pattern());
		label(form, Messages.Dialog_Contract);
		var chooser = new ContractCombo(form, Map.of(), contracts, old == null ? "" : old.contract());
		chooser.control().addListener(SWT.Selection, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser.control());
		contract = chooser;
		return area;
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		var contents = super.createContents(parent);
		check();
		// An empty dialog is no mistake yet.
		setErrorMessage(before == null ? null : getErrorMessage());
		var first = pattern;
		if (first != null) {
			first.setFocus();
		}
		return contents;
	}

	private Text text(Composite form, String value) {
		label(form, Messages.Dialog_Pattern);
		var text = new Text(form, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		text.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	private Combo combo(Composite form, String label, List<String> choices, int chosen) {
		label(form, label);
		var combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		choices.forEach(combo::add);
		combo.select(chosen);
		combo.addListener(SWT.Selection, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private static void label(Composite form, String text) {
		new Label(form, SWT.NONE).setText(text);
	}

	private void check() {
		var kinds = kind;
		var syntaxes = syntax;
		var written = pattern;
		var chosen = contract;
		if (kinds == null || syntaxes == null || written == null || chosen == null) {
			return;
		}
		try {
			var on = Kind.values()[kinds.getSelectionIndex()];
			var form = Syntax.values()[syntaxes.getSelectionIndex()];
			Rule.check(on, form, written.getText());
			rule = chosen.chosen().isEmpty() ? null : new Rule(on, form, written.getText(), chosen.chosen());
			setErrorMessage(rule == null ? Messages.Dialog_NoContract : null);
		} catch (IllegalArgumentException e) {
			rule = null;
			setErrorMessage(e.getMessage());
		}
		var ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(rule != null);
		}
	}
}
