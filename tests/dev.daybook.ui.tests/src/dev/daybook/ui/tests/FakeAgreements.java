/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.tests;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.agreement.CaptureTerms;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Agreements;

/** All is agreed to, unless a test says otherwise. */
public final class FakeAgreements implements Agreements {

	/** What every contract captures; {@code null} if nobody has to accept anything. */
	public volatile @Nullable CaptureTerms open;
	/** What accepting fails with. */
	public volatile @Nullable RuntimeException failure;
	/** Identifiers of contracts, in the order in which they were accepted. */
	public final List<String> accepted = new CopyOnWriteArrayList<>();

	@Override
	public Optional<CaptureTerms> open(Contract contract) {
		return accepted.contains(contract.id()) ? Optional.empty() : Optional.ofNullable(open);
	}

	@Override
	public Duration reviewWindow() {
		return Duration.ofMinutes(10);
	}

	@Override
	public CompletableFuture<Void> accept(Contract contract, CaptureTerms terms) {
		var problem = failure;
		if (problem != null) {
			return CompletableFuture.failedFuture(problem);
		}
		accepted.add(contract.id());
		return CompletableFuture.completedFuture(null);
	}
}
