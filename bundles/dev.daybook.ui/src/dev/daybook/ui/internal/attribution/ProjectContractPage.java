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

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PropertyPage;

import dev.daybook.ide.Attribution;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Diaries;

/** The contract that a project names. */
public final class ProjectContractPage extends PropertyPage {

	private static final int NOTE_WIDTH = 380;

	private @Nullable ContractCombo contract;

	@Override
	public void createControl(@Nullable Composite parent) {
		super.createControl(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), DaybookIds.help("attribution"));
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		var service = Diaries.service(Attribution.class);
		var project = project();
		if (service.isEmpty() || project == null) {
			note(area, Messages.NotReady);
			noDefaultAndApplyButton();
			return area;
		}
		new Label(area, SWT.NONE).setText(Messages.Project_Contract);
		var combo = new ContractCombo(area, Map.of("", Messages.Project_ByRules),
				Diaries.current().map(WorkDiary::contracts).orElse(List.of()), service.get().projectContract(project));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo.control());
		contract = combo;
		note(area, Messages.Project_Note);
		return area;
	}

	@Override
	protected void performDefaults() {
		var combo = contract;
		if (combo != null) {
			combo.choose("");
		}
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		var combo = contract;
		var project = project();
		if (combo == null || project == null) {
			return true;
		}
		try {
			Diaries.service(Attribution.class).ifPresent(service -> save(service, project, combo.chosen()));
			setErrorMessage(null);
			return true;
		} catch (IllegalStateException e) {
			setErrorMessage(e.getMessage());
			return false;
		}
	}

	/** A project that is not changed gets no file. */
	private static void save(Attribution service, IProject project, String chosen) {
		if (!service.projectContract(project).equals(chosen)) {
			service.setProjectContract(project, chosen);
		}
	}

	private @Nullable IProject project() {
		var element = getElement();
		return element == null ? null : Adapters.adapt(element, IProject.class);
	}

	private static void note(Composite parent, String text) {
		var note = new Label(parent, SWT.WRAP);
		note.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).hint(NOTE_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(note);
	}
}
