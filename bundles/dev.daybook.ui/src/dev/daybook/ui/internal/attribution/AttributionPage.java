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

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.attribution.Rules;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Attribution;
import dev.daybook.ide.Attribution.Mode;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ide.prefs.AttributionPreferences;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Diaries;

/** The person's rules in their order, and which of them wins for a file. */
public final class AttributionPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int NOTE_WIDTH = 420;
	/** In the order of the choices. */
	private static final List<Mode> MODES = List.of(Mode.OFFER, Mode.AUTOMATIC, Mode.OFF);

	private @Nullable Attribution attribution;
	private @Nullable RuleTable rules;
	private @Nullable Combo mode;
	private @Nullable WhichRule which;
	private boolean changed;

	@Override
	public void init(@Nullable IWorkbench workbench) {
		attribution = Diaries.find(Attribution.class);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), DaybookIds.help("attribution"));
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		var service = attribution;
		if (service == null) {
			note(area, Messages.NotReady);
			noDefaultAndApplyButton();
			return area;
		}
		var contracts = Diaries.current().map(WorkDiary::contracts).orElse(List.of());
		note(area, Messages.Page_Description);
		createMode(area, service.mode());
		createRules(area, contracts);
		which = new WhichRule(area, service, contracts, this::edited);
		read(service);
		which().showCurrent();
		return area;
	}

	private void createMode(Composite parent, Mode chosen) {
		var row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.Mode_Label);
		var combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(Messages.Mode_Offer, Messages.Mode_Automatic, Messages.Mode_Off);
		combo.select(MODES.indexOf(chosen));
		mode = combo;
	}

	private void createRules(Composite parent, List<Contract> contracts) {
		new Label(parent, SWT.NONE).setText(Messages.Rules_Label);
		rules = new RuleTable(parent, contracts, this::changed);
	}

	/** What cannot be read is left as it is until the person changes the list. */
	private void read(Attribution service) {
		try {
			table().set(service.rules().list());
		} catch (IllegalArgumentException e) {
			setErrorMessage(e.getMessage());
		}
	}

	private void changed() {
		changed = true;
		var tooMany = table().rules().size() > Rules.MAX;
		setErrorMessage(tooMany ? fault() : null);
		setValid(!tooMany);
		if (!tooMany) {
			which().refresh();
		}
	}

	private @Nullable String fault() {
		try {
			edited();
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	private Rules edited() {
		return new Rules(table().rules());
	}

	@Override
	protected void performDefaults() {
		if (attribution != null) {
			table().set(List.of());
			selectMode(AttributionPreferences.DEFAULT_MODE);
			changed();
		}
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		var service = attribution;
		var combo = mode;
		if (service == null || combo == null) {
			return true;
		}
		try {
			if (changed) {
				service.setRules(edited());
				changed = false;
			}
			service.setMode(MODES.get(combo.getSelectionIndex()));
			return true;
		} catch (IllegalArgumentException | IllegalStateException e) {
			setErrorMessage(e.getMessage());
			return false;
		}
	}

	private void selectMode(Mode chosen) {
		var combo = mode;
		if (combo != null) {
			combo.select(MODES.indexOf(chosen));
		}
	}

	private RuleTable table() {
		var table = rules;
		if (table == null) {
			throw new IllegalStateException("The page has no contents yet.");
		}
		return table;
	}

	private WhichRule which() {
		var check = which;
		if (check == null) {
			throw new IllegalStateException("The page has no contents yet.");
		}
		return check;
	}

	private static void note(Composite parent, String text) {
		var note = new Label(parent, SWT.WRAP);
		note.setText(text);
		GridDataFactory.fillDefaults().hint(NOTE_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(note);
	}
}
