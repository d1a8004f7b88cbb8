/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.privacy;

import dev.daybook.core.edit.Erasing.What;

/** Makes the selected segments private time; where a contract takes no such time, withdraws it. */
public final class LabelPrivateHandler extends EraseHandler {

	public LabelPrivateHandler() {
		super(What.ALL);
	}

	@Override
	String name() {
		return Messages.Label_Name;
	}

	@Override
	String message(boolean keepsTime) {
		return keepsTime ? Messages.Label_Keeps : Messages.Label_Withdraws;
	}

	@Override
	String button(boolean keepsTime) {
		return keepsTime ? Messages.Label_Button : Messages.Label_Withdraw;
	}
}
