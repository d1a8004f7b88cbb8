/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.service;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.ide.Erasures;
import dev.daybook.ide.PrivateMode;

/** The way to private mode and to erasing; not before somebody needs it, as the services begin with that. */
public final class PrivacyLookup {

	private PrivacyLookup() {
	}

	/** Private mode, or a dialog that says why it is not there. */
	public static @Nullable PrivateMode modeOrReason(@Nullable Shell shell) {
		return orReason(PrivateMode.class, shell);
	}

	/** Erasing, or a dialog that says why it is not there. */
	public static @Nullable Erasures erasuresOrReason(@Nullable Shell shell) {
		return orReason(Erasures.class, shell);
	}

	/** Never given back, as with {@link Diaries#current()}. */
	private static <T> @Nullable T orReason(Class<T> type, @Nullable Shell shell) {
		var context = Diaries.context();
		var found = Optional.ofNullable(context.getServiceReference(type)).map(context::getService).orElse(null);
		if (found == null) {
			Outcome.noDiary(shell);
		}
		return found;
	}
}
