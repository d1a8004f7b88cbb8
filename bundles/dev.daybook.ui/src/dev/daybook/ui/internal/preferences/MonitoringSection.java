/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Text;

import dev.daybook.ide.prefs.CapturePreferences;
import dev.daybook.ide.prefs.CaptureRules;
import dev.daybook.ide.prefs.PrivacyPreferences;

/** Which windows, parts, projects and names are ever seen. */
final class MonitoringSection implements Section {

	private final PrivacyPreferences hidden = new PrivacyPreferences();
	private final Combo windows;
	private final SeenTable table;
	private final Text globs;
	private final Button browsers;
	private final Button unassigned;
	private final Button projectNames;
	private final Button fileNames;

	MonitoringSection(TabFolder folder, Runnable changed) {
		var rules = new CapturePreferences().load();
		var form = new Form(folder, Messages.Monitoring_Tab, changed);
		form.label(Messages.Monitoring_Windows, 1);
		windows = new Combo(form.body(), SWT.READ_ONLY);
		windows.setItems(Messages.Windows_All, Messages.Windows_Main, Messages.Windows_Active);
		windows.select(rules.windows().ordinal());
		form.note(Messages.Monitoring_WindowsNote);
		form.label(Messages.Monitoring_Seen, 2);
		table = new SeenTable(form.body(), Seen.of(rules, hidden));
		form.note(Messages.Monitoring_SeenNote);
		form.label(Messages.Page_Globs, 2);
		globs = new Text(form.body(), SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		globs.setText(String.join("\n", rules.files()));
		globs.addModifyListener(event -> changed.run());
		GridDataFactory.fillDefaults().span(2, 1).hint(SWT.DEFAULT, globs.getLineHeight() * 4).applyTo(globs);
		form.note(Messages.Page_GlobsNote);
		browsers = form.check(Messages.Monitoring_Browsers, rules.browsers(), Messages.Monitoring_BrowsersNote);
		unassigned = form.check(Messages.Monitoring_Unassigned, rules.unassigned(),
				Messages.Monitoring_UnassignedNote);
		projectNames = form.check(Messages.Monitoring_ProjectNames, hidden.projectNames(),
				Messages.Monitoring_ProjectNamesNote);
		fileNames = form.check(Messages.Monitoring_FileNames, hidden.fileNames(), Messages.Monitoring_FileNamesNote);
		form.done();
	}

	@Override
	public @Nullable String fault() {
		return GlobLines.fault(globs.getText());
	}

	@Override
	public void save() {
		var files = globs.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		var none = CaptureRules.DEFAULT;
		Seen.save(table.rows(), new CaptureRules(files, none.parts(), none.never(), none.projects(),
				unassigned.getSelection(), browsers.getSelection(),
				CaptureRules.Shown.values()[windows.getSelectionIndex()]), hidden);
		hidden.setProjectNames(projectNames.getSelection());
		hidden.setFileNames(fileNames.getSelection());
	}

	@Override
	public void defaults() {
		var rules = CaptureRules.DEFAULT;
		windows.select(rules.windows().ordinal());
		table.set(Seen.defaults());
		globs.setText("");
		browsers.setSelection(rules.browsers());
		unassigned.setSelection(rules.unassigned());
		projectNames.setSelection(PrivacyPreferences.DEFAULT_PROJECT_NAMES);
		fileNames.setSelection(PrivacyPreferences.DEFAULT_FILE_NAMES);
	}
}
