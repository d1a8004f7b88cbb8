/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.time.Clock;
import dev.daybook.ide.NotAgreedException;
import dev.daybook.ide.prefs.DaybookPreferences;

/** What has to be settled between the person and a contract before it is started. Any thread. */
public final class StartGate {

	private static final DaybookPreferences PREFERENCES = new DaybookPreferences();

	private StartGate() {
	}

	/**
	 * Nothing is checked of unassigned time, nor of an archived contract, which is not started anyway.
	 *
	 * @throws IllegalStateException
	 *             with a sentence for the person, if the contract needs more than the person gives
	 * @throws NotAgreedException
	 *             if what is captured is not agreed to
	 */
	static void check(Diary diary, Clock clock, String id) {
		var found = diary.contract(id).filter(c -> !c.archived());
		if (found.isEmpty()) {
			return;
		}
		var contract = found.get();
		var refusal = refusal(contract, clock);
		if (!refusal.isEmpty()) {
			throw new IllegalStateException(refusal);
		}
		if (!diary.isAgreed(contract, clock.wall())) {
			throw new NotAgreedException(NLS.bind(Messages.startNotAgreed, contract.title()), contract);
		}
	}

	/** A sentence if the contract needs more than the person gives now, else empty. */
	public static String refusal(Contract contract, Clock clock) {
		var asked = asked(contract, clock);
		return isTooMany(asked) ? NLS.bind(Messages.startShots,
				new Object[] { contract.title(), asked, PREFERENCES.shotsAtMost() }) : "";
	}

	/** A sentence if the contract, while it is tracked, needs more than the person gives now, else empty. */
	static String missing(Contract contract, Clock clock) {
		var asked = asked(contract, clock);
		return isTooMany(asked) ? NLS.bind(Messages.shotTooMany,
				new Object[] { contract.title(), asked, PREFERENCES.shotsAtMost() }) : "";
	}

	private static boolean isTooMany(int asked) {
		return asked > PREFERENCES.shotsAtMost();
	}

	private static int asked(Contract contract, Clock clock) {
		return contract.termsAt(clock.wall()).capture().shotsPerSegment();
	}
}
