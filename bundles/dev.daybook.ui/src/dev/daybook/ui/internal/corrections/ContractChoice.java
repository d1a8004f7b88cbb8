/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import dev.daybook.core.contract.Contract;

/** Chooses the contract that gets time. */
final class ContractChoice {

	private final Combo combo;
	private final List<String> ids = new ArrayList<>();

	/**
	 * @param offered
	 *            in the order in which they are offered; the first is chosen
	 * @param changed
	 *            called when the person chooses another one
	 */
	ContractChoice(Composite parent, List<Contract> offered, boolean unassigned, Runnable changed) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		for (var contract : offered) {
			ids.add(contract.id());
			combo.add(NLS.bind(Messages.Contract_Name, contract.title(), contract.client()));
		}
		if (unassigned) {
			ids.add(Contract.UNASSIGNED);
			combo.add(Messages.Contract_Unassigned);
		}
		combo.select(0);
		combo.addListener(SWT.Selection, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
	}

	Combo control() {
		return combo;
	}

	/** Identifier of the chosen contract, empty when none is offered. */
	String chosen() {
		var index = combo.getSelectionIndex();
		return index < 0 ? "" : ids.get(index);
	}

	/** Contracts that may take time of the past: those that are not put away. */
	static List<Contract> offered(List<Contract> all, List<String> without) {
		return all.stream().filter(c -> !c.archived() && !without.contains(c.id())).toList();
	}

	/** What a person reads for an identifier. */
	static String title(List<Contract> all, String id) {
		return all.stream().filter(c -> c.id().equals(id)).findFirst().map(Contract::title)
				.orElse(id.equals(Contract.UNASSIGNED) ? Messages.Contract_Unassigned : id);
	}
}
