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

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.PrivateTime;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Segment;

/** Which contracts take time after the fact. */
final class GivenTime {

	/** By how much a device's clock may run ahead of the server's. */
	static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

	private static final Set<String> PRIVATE_IN = Set.of(RecordType.SEGMENT, RecordType.MOVED, RecordType.MANUAL,
			RecordType.CORRECTION);

	private GivenTime() {
	}

	/** Nobody has worked in the future, on whatever contract. */
	static void checkPast(Envelope envelope, Instant received) throws Refusal {
		if (envelope.type().equals(RecordType.MANUAL)) {
			check(!end(envelope).isAfter(received.plus(CLOCK_SKEW)),
					"Time entered by hand cannot be in the future; the server's clock says that it is "
							+ Instant.ofEpochSecond(received.getEpochSecond()) + ".");
		}
	}

	/** The terms hold for every second, so they are asked wherever new ones may begin. */
	static void checkTerms(Envelope envelope, Contract contract) throws Refusal {
		var manual = envelope.type().equals(RecordType.MANUAL);
		if (!manual && !envelope.type().equals(RecordType.MOVED)) {
			return;
		}
		var from = envelope.at();
		var last = end(envelope).minusSeconds(1);
		check(!contract.endedAt(last), "The contract had ended by then and takes no time.");
		var allowed = contract.termsAt(from).manualTime() && contract.terms().stream()
				.noneMatch(t -> t.from().isAfter(from) && !t.from().isAfter(last) && !t.manualTime());
		check(!manual || allowed, "The contract takes no time entered by hand.");
	}

	/** Private time counts where the terms take it, and nowhere else. */
	static void checkPrivate(JournalRecord saved, Contract contract) throws Refusal {
		var body = saved.body();
		if (body != null && PRIVATE_IN.contains(saved.envelope().type()) && body.data().has("rule")
				&& body.data().get("rule").getAsString().equals(Segment.RULE_PRIVATE)) {
			var to = Instant.parse(body.data().get("to").getAsString());
			check(PrivateTime.isAllowed(contract, saved.envelope().at(), to), "The contract takes no private time.");
		}
	}

	private static Instant end(Envelope envelope) {
		return envelope.at().plusSeconds(envelope.seconds());
	}
}
