/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

/** Moves the selected segments to another contract. */
public final class MoveHandler extends ChosenHandler {

	@Override
	void run(Chosen chosen) {
		new MoveDialog(chosen, Messages.Move_Name).open();
	}
}
