/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;

import dev.daybook.core.archive.ArchiveReport;
import dev.daybook.core.archive.ArchiveVerifier;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Withholding;
import dev.daybook.core.proof.verify.Trust;

/** Says in plain words what an archive proves, and what it does not. */
final class ArchiveText {

	private final PrintStream out;
	private final Trust trust;

	ArchiveText(PrintStream out, Trust trust) {
		this.out = out;
		this.trust = trust;
	}

	/** @return as {@link VerifyCommand#run} */
	int check(Path archive) throws IOException {
		var report = read(archive);
		tell(report);
		if (report.fault().isPresent()) {
			out.println("Does not verify: " + report.fault().get());
			return VerifyCommand.ALTERED;
		}
		out.println("Verifies: complete from the first record to the last, in order, unaltered.");
		out.println("It proves that nothing was changed, not that work was done.");
		return VerifyCommand.FINE;
	}

	private ArchiveReport read(Path archive) throws IOException {
		try (var beside = Executors.newSingleThreadExecutor()) {
			return ArchiveVerifier.verify(() -> Files.newInputStream(archive), Files.size(archive), trust, beside);
		}
	}

	private void tell(ArchiveReport report) {
		out.printf("%d records from %s to %s, %s hours of time.%n", report.records(), report.first(), report.last(),
				hours(report.seconds()));
		tell(report.hidden(),
				"%d records belong to other contracts: only their hashes are in the archive. That none of "
						+ "them is of this contract cannot be told from it.%n");
		if (report.manualSeconds() > 0) {
			out.printf("%s hours of it were entered by hand, each with a reason.%n", hours(report.manualSeconds()));
		}
		tell(report.discontinuities(),
				"%d times a clock jumped or the machine stood still; nothing is billed across.%n");
		tell(report.notices(), "%d times the journal was mended; what was found is in its notices.%n");
		report.erasures().forEach(this::tell);
		out.printf("%d pictures are the ones that were taken.%n", report.pictures());
		tell(report.missing().size(), "%d pictures are named by records and are not in the archive.%n");
		report.proofs().values().forEach(new ProofText(out)::tell);
	}

	private void tell(Erasure erasure) {
		var many = erasure.records().size();
		var by = "%s by %s%s".formatted(erasure.when(), erasure.who(),
				erasure.reason().isEmpty() ? "" : " (" + erasure.reason() + ")");
		if (Withholding.isReasonOf(erasure)) {
			out.printf(many == 1 ? "%d picture was withheld on %s; its salted hash stands.%n"
					: "%d pictures were withheld on %s; their salted hashes stand.%n", many, by);
		} else {
			out.printf(many == 1 ? "The content of %d record was erased on %s; its time and place stand.%n"
					: "The content of %d records was erased on %s; their time and place stand.%n", many, by);
		}
	}

	private void tell(long count, String sentence) {
		if (count > 0) {
			out.printf(sentence, count);
		}
	}

	private static String hours(long seconds) {
		return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
	}
}
