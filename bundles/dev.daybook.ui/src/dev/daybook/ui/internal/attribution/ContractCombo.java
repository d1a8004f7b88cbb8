/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.attribution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import dev.daybook.core.contract.Contract;

/** Chooses one of the person's contracts by its identifier. */
final class ContractCombo {

	private final Combo combo;
	private final List<String> ids = new ArrayList<>();

	/**
	 * @param first
	 *            labels by identifier that come before the contracts, such as for none
	 * @param chosen
	 *            identifier that is chosen; is offered even if it is not known
	 */
	ContractCombo(Composite parent, Map<String, String> first, List<Contract> contracts, String chosen) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		first.forEach(this::add);
		contracts.stream().filter(c -> c.takesTimeAt(Instant.now())).forEach(c -> add(c.id(), name(c)));
		add(Contract.UNASSIGNED, Messages.Contract_Unassigned);
		if (!chosen.isEmpty() && !ids.contains(chosen)) {
			add(chosen, label(contracts, chosen));
		}
		combo.select(ids.indexOf(chosen));
	}

	private void add(String id, String label) {
		ids.add(id);
		combo.add(label);
	}

	Combo control() {
		return combo;
	}

	/** Identifier that is chosen, empty when there is none. */
	String chosen() {
		var index = combo.getSelectionIndex();
		return index < 0 ? "" : ids.get(index);
	}

	void choose(String id) {
		combo.select(ids.indexOf(id));
	}

	/** What a person reads for an identifier. */
	static String label(List<Contract> contracts, String id) {
		return contracts.stream().filter(c -> c.id().equals(id)).findFirst().map(ContractCombo::label)
				.orElseGet(() -> id.equals(Contract.UNASSIGNED)
						? Messages.Contract_Unassigned
						: NLS.bind(Messages.Contract_Unknown, id));
	}

	private static String label(Contract contract) {
		return contract.takesTimeAt(Instant.now()) ? name(contract)
				: NLS.bind(Messages.Contract_Archived, contract.title(), contract.client());
	}

	private static String name(Contract contract) {
		return NLS.bind(Messages.Contract_Name, contract.title(), contract.client());
	}
}
