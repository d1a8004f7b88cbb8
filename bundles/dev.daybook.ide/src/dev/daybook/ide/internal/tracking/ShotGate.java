/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.time.Instant;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.time.Clock;

/** Pictures need two: the contract, whose terms ask for them, and the person, who has agreed to just these terms. */
final class ShotGate {

	private final Diary diary;
	private final Clock clock;

	ShotGate(Diary diary, Clock clock) {
		this.diary = diary;
		this.clock = clock;
	}

	/** Why no picture is taken for a contract, as a sentence for the person; empty if one may be. */
	String refusal(Contract contract, Instant when) {
		return asks(contract, when) ? missing(contract, when) : NLS.bind(Messages.shotNotAsked, contract.title());
	}

	/** A sentence if the contract asks for pictures that nobody has agreed to, or for too many, else empty. */
	String missing(Contract contract, Instant when) {
		if (!asks(contract, when)) {
			return "";
		}
		var tooMany = StartGate.missing(contract, clock);
		return !tooMany.isEmpty() || diary.isAgreed(contract, when) ? tooMany
				: NLS.bind(Messages.shotNotAgreed, contract.title());
	}

	private static boolean asks(Contract contract, Instant when) {
		return contract.termsAt(when).capture().shotsPerSegment() > 0;
	}
}
