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

/** Erases the shots of the selected segments. */
public final class EraseShotHandler extends EraseHandler {

	public EraseShotHandler() {
		super(What.SHOT);
	}

	@Override
	String name() {
		return Messages.Erase_Shot;
	}

	@Override
	String message(boolean keepsTime) {
		return Messages.Erase_ShotMessage;
	}
}
