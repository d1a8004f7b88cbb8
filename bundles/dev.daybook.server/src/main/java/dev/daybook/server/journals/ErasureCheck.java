/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import static dev.daybook.server.journals.Refusal.check;

import java.util.List;

import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.erasure.ErasureJson;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.time.Slot;

/** Reads what an erasure is about. */
final class ErasureCheck {

	private ErasureCheck() {
	}

	/**
	 * @throws Refusal
	 *             if it names what cannot be in a journal before it
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	static Erasure read(Envelope envelope, Erasure erasure) throws Refusal {
		for (var erased : erasure.records()) {
			check(erased.sequence() >= 0 && erased.sequence() < envelope.sequence(),
					"An erasure is about records that stand before it.");
			check(isPossible(erased), "An erasure names records as their envelopes have them; one of these cannot be.");
		}
		return erasure;
	}

	private static boolean isPossible(Erased erased) {
		return Span.isKept(erased.at()) && erased.seconds() >= 0 && erased.seconds() <= Content.MAX_SECONDS
				&& !erased.at().plusSeconds(erased.seconds()).isAfter(Slot.endOf(erased.at()));
	}

	/** Numbers of the records whose content goes with a stored record, if that is an erasure. */
	static List<Long> erasedBy(JournalRecord saved) {
		var body = saved.body();
		return body == null || !saved.envelope().type().equals(RecordType.ERASURE) ? List.of()
				: ErasureJson.read("", body.data()).sequences();
	}
}
