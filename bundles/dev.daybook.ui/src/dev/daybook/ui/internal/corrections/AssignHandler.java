/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import dev.daybook.core.contract.Contract;

/** Gives the unassigned ones of the selected segments to a contract; opens the inbox when there are none. */
public final class AssignHandler extends ChosenHandler {

	@Override
	void run(Chosen chosen) {
		var unassigned = chosen.with(
				chosen.segments().stream().filter(s -> s.contract().equals(Contract.UNASSIGNED)).toList());
		if (unassigned.segments().isEmpty()) {
			new InboxDialog(chosen.shell(), chosen.corrections(), chosen.diary()).open();
		} else {
			new MoveDialog(unassigned, Messages.Assign_Name).open();
		}
	}
}
