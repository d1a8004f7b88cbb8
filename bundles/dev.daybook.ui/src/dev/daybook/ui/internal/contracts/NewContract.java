/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import java.time.ZoneId;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.ide.ContractBook;
import dev.daybook.ui.internal.service.Diaries;

/** Asks for a new contract. UI thread only. */
public final class NewContract {

	private NewContract() {
	}

	/** Opens the dialog; returns when it is closed. */
	public static void open(@Nullable Shell shell) {
		var book = Diaries.serviceOrReason(ContractBook.class, shell);
		if (book != null) {
			var input = ContractInput.fresh(book.contracts(), ZoneId.systemDefault(), Locale.getDefault());
			new ContractDialog(shell, new ContractTask.Create(book, input)).open();
		}
	}

}
