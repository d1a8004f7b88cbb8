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

import dev.daybook.ide.Corrections;

/** Finds the service for changes of the past; not before somebody needs it, as the service begins with that. */
public final class CorrectionLookup {

	private CorrectionLookup() {
	}

	/** Empty while Daybook is still starting or could not start. Any thread. */
	public static Optional<Corrections> current() {
		var context = Diaries.context();
		return Optional.ofNullable(context.getServiceReference(Corrections.class)).map(context::getService);
	}

	/** The service, or a dialog that says why there is none. */
	public static @Nullable Corrections currentOrReason(@Nullable Shell shell) {
		var found = current().orElse(null);
		if (found == null) {
			Outcome.noDiary(shell);
		}
		return found;
	}
}
