/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.verify;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.function.Predicate;

import dev.daybook.core.proof.verify.ProofReport;
import dev.daybook.core.proof.verify.ProofReport.KeyPeriod;
import dev.daybook.core.proof.verify.ProofReport.Seen;

/** Says in plain words who vouches for a journal, from when on, and for how much of it. */
final class ProofText {

	private final PrintStream out;

	ProofText(PrintStream out) {
		this.out = out;
	}

	void tell(ProofReport report) {
		out.printf("The diary %s, kept by %s on the device %s, has %d records. Their root is %s.%n", report.journal(),
				named(report.person()), named(report.device()), report.records(), report.root().hex());
		report.keys().forEach(this::key);
		signed(report);
		seen(report, Seen::trusted, "The review server had seen");
		seen(report, s -> !s.trusted(), "Whoever has the key below, perhaps the review server, says to have seen");
	}

	private static String named(String name) {
		return name.isEmpty() ? "somebody who is not named" : name;
	}

	private void key(KeyPeriod period) {
		out.printf("  From %s on the device signs with the key %s%s%n", period.at(), period.key().text(),
				switch (period.cause()) {
				case FIRST -> ".";
				case ROTATED -> ", to which the key before it handed over.";
				case LOST ->
					". No key handed over to it: the one before is said to be lost, or this is another device.";
				});
	}

	private void signed(ProofReport report) {
		if (report.checkpoints() == 0) {
			out.println(
					"  Nothing in it is signed. Whether it was computed anew from the first record on cannot be told.");
			return;
		}
		out.printf("  %d checkpoints are signed by the device; the last one is over the first %d records%s.%n",
				report.checkpoints(), report.signed(), report.signed() == report.records() ? ""
						: ", and the " + (report.records() - report.signed())
								+ " after them are bound by their chain only");
		if (report.seen().isEmpty()) {
			out.println("  No review server has signed any of it: the dates are those of the device alone.");
		}
	}

	private void seen(ProofReport report, Predicate<Seen> which, String who) {
		var all = report.seen().stream().filter(which).sorted(Comparator.comparing(Seen::at)).toList();
		if (all.isEmpty()) {
			return;
		}
		var first = all.getFirst();
		var last = all.stream().max(Comparator.comparingLong(Seen::size)).orElse(first);
		out.printf("  %s the first %d records on %s", who, first.size(), first.at());
		if (last.size() > first.size()) {
			out.printf(", and the first %d on %s", last.size(), last.at());
		}
		out.println(".");
		if (!first.trusted()) {
			all.stream().map(s -> s.server().text()).distinct()
					.forEach(key -> out.printf("  Compare it with the one on the client's page: %s%n", key));
		}
	}
}
