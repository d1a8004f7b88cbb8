/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Status;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.agreement.AgreementGate;
import dev.daybook.ui.internal.contracts.NewContract;
import dev.daybook.ui.internal.service.Outcome;

/** Start, stop and switch, as the person asks for them. UI thread only. */
public final class Tracking {

	private Tracking() {
	}

	/** Stops when tracking; else takes up the last contract, or asks which. */
	public static void toggle(WorkDiary diary, @Nullable Shell shell) {
		if (diary.status().tracking()) {
			Outcome.report(diary.stop(), shell);
			return;
		}
		var candidates = candidates(diary.status(), Offers.of(diary.contracts(), Instant.now()));
		if (candidates.size() == 1) {
			start(diary, candidates.getFirst(), shell);
		} else {
			choose(diary, candidates, shell);
		}
	}

	/** Asks for the contract, and tracks it. */
	public static void choose(WorkDiary diary, List<Contract> contracts, @Nullable Shell shell) {
		var offered = Offers.of(contracts, Instant.now());
		if (offered.isEmpty()) {
			offerNew(shell);
			return;
		}
		ContractChooser.open(shell, offered).ifPresent(c -> start(diary, c, shell));
	}

	private static void offerNew(@Nullable Shell shell) {
		var answer = new MessageDialog(shell, Messages.Tracking_Title, null, Messages.Tracking_NoContract,
				MessageDialog.INFORMATION, 0, Messages.Tracking_Create, IDialogConstants.CANCEL_LABEL).open();
		if (answer == 0) {
			NewContract.open(shell);
		}
	}

	/** Asks for a contract; empty when the person chose none. */
	public static Optional<Contract> choose(List<Contract> contracts, @Nullable Shell shell) {
		return contracts.isEmpty() ? Optional.empty() : ContractChooser.open(shell, contracts);
	}

	/** Tracks a contract; nothing happens when the person has chosen it already. */
	public static void start(WorkDiary diary, Contract contract, @Nullable Shell shell) {
		var status = diary.status();
		if (ByRules.isOn(status) || status.contract().filter(contract::equals).isEmpty()) {
			AgreementGate.start(contract, shell, () -> diary.start(contract.id()));
		}
	}

	/** The contracts that a plain start can mean: the last one, or else all that are offered. */
	static List<Contract> candidates(Status status, List<Contract> offered) {
		return status.lastContract().filter(last -> offered.stream().anyMatch(o -> o.id().equals(last.id())))
				.map(List::of).orElse(offered);
	}
}
