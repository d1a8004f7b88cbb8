/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

import dev.daybook.core.contract.Contract;
import dev.daybook.ui.internal.service.DaybookIds;

/** Asks which contract to track. */
final class ContractChooser extends ElementListSelectionDialog {

	private ContractChooser(@Nullable Shell parent, List<Contract> contracts) {
		super(parent, LabelProvider.createTextProvider(e -> e instanceof Contract c ? name(c) : ""));
		setTitle(Messages.Tracking_Title);
		setMessage(Messages.Chooser_Message);
		setMultipleSelection(false);
		setElements(contracts.toArray());
		setInitialElementSelections(contracts.subList(0, 1));
	}

	/** The contract that the person chose; empty when the dialog was cancelled. */
	static Optional<Contract> open(@Nullable Shell parent, List<Contract> contracts) {
		var dialog = new ContractChooser(parent, contracts);
		dialog.open();
		return dialog.getFirstResult() instanceof Contract chosen ? Optional.of(chosen) : Optional.empty();
	}

	/** Title and client of a contract. */
	static String name(Contract contract) {
		return NLS.bind(Messages.Contract_Name, contract.title(), contract.client());
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = super.createDialogArea(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, DaybookIds.help("contracts"));
		return area;
	}
}
