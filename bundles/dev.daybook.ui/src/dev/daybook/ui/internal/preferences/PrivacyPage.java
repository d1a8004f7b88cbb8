/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

import dev.daybook.ui.internal.service.DaybookIds;

/** What the person gives: shots, activity, and what is ever seen. The stricter of it and a contract holds. */
public final class PrivacyPage extends PreferencePage implements IWorkbenchPreferencePage {

	/** Of the page as it opens, in points. */
	private static final int WIDTH = 440;
	private static final int HEIGHT = 420;

	private final List<Section> sections = new ArrayList<>();

	@Override
	public void init(@Nullable IWorkbench workbench) {
		setDescription(Messages.Privacy_Description);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), DaybookIds.help("preferences"));
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		var folder = new TabFolder(parent, SWT.TOP);
		// What is more than that scrolls; the dialog must not grow beyond the screen.
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(folder);
		sections.add(new ShotsSection(folder, this::check));
		sections.add(new ActivitySection(folder, this::check));
		sections.add(new MonitoringSection(folder, this::check));
		return folder;
	}

	private void check() {
		setErrorMessage(null);
		setValid(true);
		for (var section : sections) {
			var fault = section.fault();
			if (fault != null) {
				setErrorMessage(fault);
				setValid(false);
				return;
			}
		}
	}

	@Override
	protected void performDefaults() {
		sections.forEach(Section::defaults);
		check();
		super.performDefaults();
	}

	/** The dialog keeps an invalid page from being confirmed; other callers don't. */
	@Override
	public boolean performOk() {
		if (!isValid()) {
			return false;
		}
		try {
			sections.forEach(Section::save);
			return true;
		} catch (IllegalStateException e) {
			setErrorMessage(e.getMessage());
			return false;
		}
	}
}
