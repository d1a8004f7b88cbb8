/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.ui.internal.service.DaybookIds;

/** The preferences of a person; what a contract asks for is not here. */
public final class DaybookPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int NOTE_WIDTH = 380;

	public DaybookPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, DaybookPreferences.NODE));
		setDescription(Messages.Page_Description);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), DaybookIds.help("preferences"));
	}

	@Override
	protected void createFieldEditors() {
		var parent = getFieldEditorParent();
		addField(new BooleanFieldEditor(DaybookPreferences.TOOLBAR_SHOW_TIME, Messages.Page_ShowTime, parent));
		createLink(parent);
	}

	/** The dialog keeps an invalid page from being confirmed; other callers don't. */
	@Override
	public boolean performOk() {
		return isValid() && super.performOk();
	}

	private void createLink(Composite parent) {
		var link = new Link(parent, SWT.WRAP);
		link.setText(Messages.Page_Link);
		link.addListener(SWT.Selection, event -> {
			if (getContainer() instanceof IWorkbenchPreferenceContainer container) {
				container.openPage("dev.daybook.ui.preferences.privacy", null);
			}
		});
		GridDataFactory.fillDefaults().span(2, 1).hint(NOTE_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(link);
	}
}
