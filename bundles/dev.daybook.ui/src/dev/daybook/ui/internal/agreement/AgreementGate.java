/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.agreement;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Agreements;
import dev.daybook.ide.NotAgreedException;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Starts a contract once the person has agreed to what is captured for it. UI thread, except as noted. */
public final class AgreementGate {

	private AgreementGate() {
	}

	/**
	 * Starts at once if that was agreed to already; else asks, and starts when the person accepts. Declining starts
	 * nothing.
	 *
	 * @param start
	 *            starts the contract; called once at most
	 */
	public static void start(Contract contract, @Nullable Shell shell, Supplier<CompletableFuture<Void>> start) {
		var agreements = Diaries.find(Agreements.class);
		var refusal = agreements == null ? "" : agreements.refusal(contract);
		if (!refusal.isEmpty()) {
			Outcome.tell(shell, refusal);
			return;
		}
		var open = agreements == null ? null : agreements.open(contract).orElse(null);
		if (agreements == null || open == null) {
			Outcome.report(start.get(), shell);
		} else {
			new AgreementDialog(shell, contract.title(), AgreementText.of(open, agreements.reviewWindow()),
					() -> agreements.accept(contract, open).thenCompose(saved -> start.get())).open();
		}
	}

	/**
	 * Starts what turns out to be a contract that was not agreed to, too: then asks, and starts again.
	 *
	 * @param start
	 *            fails with a {@link NotAgreedException} if there is something to be agreed to
	 */
	public static void start(@Nullable Shell shell, Supplier<CompletableFuture<Void>> start) {
		start.get().whenComplete((done, failure) -> {
			if (cause(failure) instanceof NotAgreedException missing) {
				var display = PlatformUI.getWorkbench().getDisplay();
				if (!display.isDisposed()) {
					display.asyncExec(() -> start(missing.contract(), shell, start));
				}
			} else if (failure != null) {
				Outcome.tell(shell, Outcome.sentence(failure));
			}
		});
	}

	private static @Nullable Throwable cause(@Nullable Throwable failure) {
		return failure instanceof CompletionException ? failure.getCause() : failure;
	}
}
