/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import dev.daybook.ui.internal.service.Outcome;

/** Splits the selected segment. */
public final class SplitHandler extends ChosenHandler {

	@Override
	void run(Chosen chosen) {
		var only = chosen.only();
		if (only == null) {
			Outcome.tell(chosen.shell(), Messages.Split_One);
		} else {
			new SplitDialog(chosen, only).open();
		}
	}
}
