/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.ide.ContractBook;
import dev.daybook.ui.internal.service.Outcome;

/** Finds the contracts. */
final class Books {

	private Books() {
	}

	/** The contracts, empty while Daybook is still starting or could not start. */
	static Optional<ContractBook> current() {
		var context = FrameworkUtil.getBundle(Books.class).getBundleContext();
		return Optional.ofNullable(context.getServiceReference(ContractBook.class)).map(context::getService);
	}

	/** The contracts, or a dialog that says why there are none. */
	static @Nullable ContractBook currentOrReason(@Nullable Shell shell) {
		var book = current().orElse(null);
		if (book == null) {
			Outcome.noDiary(shell);
		}
		return book;
	}
}
