/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.service.DaybookIds;

/** What to export, and where to. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class ExportDiaryPage extends WizardPage {

	private final List<Contract> contracts;
	// The widgets are made in createControl, not in the constructor.
	private Combo what;
	private Text where;
	private Label tells;

	ExportDiaryPage(Optional<WorkDiary> diary) {
		super("export", Messages.Export_Title, null);
		setDescription(Messages.Export_Description);
		contracts = diary.map(WorkDiary::contracts).orElse(List.of());
	}

	@Override
	public void createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
		createWhat(area);
		createWhere(area);
		setControl(area);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, DaybookIds.help("export"));
		validate();
		setErrorMessage(null);
	}

	private void createWhat(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.Export_What);
		what = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		what.add(Messages.Export_All);
		contracts.forEach(c -> what.add(NLS.bind(Messages.Export_Contract, c.title(), c.client())));
		what.select(0);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(what);
		tells = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(360, SWT.DEFAULT).applyTo(tells);
		what.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
		tells.setText(Messages.Export_AllTells);
	}

	private void createWhere(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.Export_Where);
		where = new Text(area, SWT.BORDER);
		where.setText(Path.of(System.getProperty("user.home", "."), "diary-" + LocalDate.now() + ".zip").toString());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(240, SWT.DEFAULT)
				.applyTo(where);
		where.addModifyListener(event -> validate());
		var browse = new Button(area, SWT.PUSH);
		browse.setText(Messages.Export_Browse);
		setButtonLayoutData(browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
	}

	private void chosen() {
		tells.setText(what.getSelectionIndex() == 0 ? Messages.Export_AllTells : Messages.Export_ContractTells);
		tells.getParent().layout();
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setFilterExtensions(new String[] { "*.zip" });
		dialog.setFileName(where.getText());
		var chosen = dialog.open();
		if (chosen != null) {
			where.setText(chosen);
		}
	}

	private void validate() {
		var error = error(where.getText().strip());
		setErrorMessage(error);
		setPageComplete(error == null);
	}

	private static @Nullable String error(String text) {
		try {
			var file = Path.of(text);
			var folder = file.toAbsolutePath().getParent();
			if (text.isEmpty() || Files.isDirectory(file)) {
				return Messages.Export_NoFile;
			}
			return folder != null && Files.isDirectory(folder) ? null : NLS.bind(Messages.Export_NoFolder, folder);
		} catch (InvalidPathException e) {
			return Messages.Export_NoFile;
		}
	}

	/** Asks before a file is replaced. */
	boolean mayReplace() {
		return !Files.exists(file()) || MessageDialog.openQuestion(getShell(), Messages.Export_Window,
				NLS.bind(Messages.Export_Replace, file()));
	}

	Path file() {
		return Path.of(where.getText().strip());
	}

	/** Identifier of the contract, empty for the whole diary. */
	String contract() {
		return what.getSelectionIndex() <= 0 ? "" : contracts.get(what.getSelectionIndex() - 1).id();
	}

	/** For tests. */
	void choose(int index, Path file) {
		what.select(index);
		chosen();
		where.setText(file.toString());
	}
}
