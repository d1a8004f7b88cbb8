/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import dev.daybook.core.agreement.CaptureTerms;
import dev.daybook.core.contract.Contract;

/**
 * What the person has to agree to before a contract is tracked; an OSGi service. Safe from any thread, never blocks on
 * disk or network.
 */
public interface Agreements {

	/** What the person has to read and accept before the contract is tracked; empty when that was done. */
	Optional<CaptureTerms> open(Contract contract);

	/**
	 * Why a contract cannot be started, as it needs more than the person gives in the preferences: a sentence, empty if
	 * it can.
	 */
	default String refusal(Contract contract) {
		return "";
	}

	/** How long a shot stays on this machine before it may be sent, as the person has set it. */
	Duration reviewWindow();

	/**
	 * Notes in the diary that the person has read and accepted it.
	 *
	 * @param terms
	 *            what was shown
	 * @return done when it is saved; fails with a sentence for the person
	 */
	CompletableFuture<Void> accept(Contract contract, CaptureTerms terms);
}
