/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.attribution.Decision;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.NotAgreedException;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.ide.internal.tracking.StartGate;

/** No rule starts a contract before the person has agreed to what is captured for it. Any thread. */
final class AgreedFirst {

	private AgreedFirst() {
	}

	/** The contract that a decision is about, if it is not agreed to. */
	static Optional<Contract> missing(DiaryService diary, Decision decision) {
		return diary.diary().contract(decision.contract())
				.filter(c -> !diary.diary().isAgreed(c, diary.clock().wall())
						|| !StartGate.refusal(c, diary.clock()).isEmpty());
	}

	/**
	 * @throws NotAgreedException
	 *             with a sentence for the person, if the contract is not agreed to
	 */
	static void check(DiaryService diary, Decision decision) {
		missing(diary, decision).ifPresent(contract -> {
			var refusal = StartGate.refusal(contract, diary.clock());
			if (!refusal.isEmpty()) {
				throw new IllegalStateException(refusal);
			}
			throw new NotAgreedException(NLS.bind(Messages.notAgreed, contract.title()), contract);
		});
	}
}
