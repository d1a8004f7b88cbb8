/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.ContractBook;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** What a person can do with a contract of the page. UI thread only. */
final class ContractActions {

	private final Shell shell;

	ContractActions(Shell shell) {
		this.shell = shell;
	}

	void create() {
		NewContract.open(shell);
	}

	/** Opens the contract, to be changed or to be read. */
	void edit(@Nullable Contract contract) {
		var book = Diaries.serviceOrReason(ContractBook.class, shell);
		if (contract != null && book != null) {
			new ContractDialog(shell, contract.local()
					? new ContractTask.Change(book, contract)
					: new ContractTask.Read(contract)).open();
		}
	}

	void end(@Nullable Contract contract) {
		var book = Diaries.serviceOrReason(ContractBook.class, shell);
		if (contract != null && book != null) {
			new EndDialog(shell, contract, until -> book.end(contract.id(), until)).open();
		}
	}

	void archiveOrRestore(@Nullable Contract contract) {
		var book = Diaries.serviceOrReason(ContractBook.class, shell);
		if (contract != null && book != null) {
			Outcome.report(book.archive(contract.id(), !contract.archived()), shell);
		}
	}

	void delete(@Nullable Contract contract) {
		var book = Diaries.serviceOrReason(ContractBook.class, shell);
		if (contract != null && book != null && confirmed(contract)) {
			Outcome.report(book.delete(contract.id()), shell);
		}
	}

	private boolean confirmed(Contract contract) {
		return new MessageDialog(shell, Messages.Delete_Title, null,
				NLS.bind(Messages.Delete_Question, contract.title(), contract.client()), MessageDialog.QUESTION, 1,
				Messages.Delete_Yes, IDialogConstants.CANCEL_LABEL).open() == 0;
	}
}
