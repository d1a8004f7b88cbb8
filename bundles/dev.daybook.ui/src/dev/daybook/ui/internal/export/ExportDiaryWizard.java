/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;

import dev.daybook.ide.DiaryExport;
import dev.daybook.ui.internal.service.Diaries;

/** Writes the diary, or one contract of it, into a file that anybody can check. */
public final class ExportDiaryWizard extends Wizard implements IExportWizard {

	private final ExportDiaryPage page = new ExportDiaryPage(Diaries.current());

	public ExportDiaryWizard() {
		setWindowTitle(Messages.Export_Window);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		// The whole diary is offered, whatever is selected.
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		var service = Diaries.service(DiaryExport.class);
		if (service.isEmpty()) {
			page.setErrorMessage(Messages.Export_Starting);
			return false;
		}
		return page.mayReplace() && export(service.get(), page.file(), page.contract());
	}

	private boolean export(DiaryExport service, Path file, String contract) {
		try {
			getContainer().run(true, false, monitor -> write(monitor, service, file, contract));
			return true;
		} catch (InvocationTargetException e) {
			page.setErrorMessage(String.valueOf(e.getTargetException().getMessage()));
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void write(@Nullable IProgressMonitor monitor, DiaryExport service, Path file, String contract)
			throws InvocationTargetException {
		if (monitor != null) {
			monitor.beginTask(NLS.bind(Messages.Export_Task, file), IProgressMonitor.UNKNOWN);
		}
		try {
			var missing = service.export(file, contract);
			if (!missing.isEmpty()) {
				getShell().getDisplay().syncExec(() -> MessageDialog.openInformation(getShell(), Messages.Export_Window,
						NLS.bind(Messages.Export_Missing, missing.size())));
			}
		} catch (IOException e) {
			throw new InvocationTargetException(e);
		}
	}
}
