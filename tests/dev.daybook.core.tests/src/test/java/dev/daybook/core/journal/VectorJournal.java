/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.testing.FakeFileSystem;

/** The journal of the format's test vectors: one record of each type, and a file that was abandoned. */
final class VectorJournal {

	static final Path FOLDER = Path.of("src", "test", "resources", "journal");

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	private VectorJournal() {
	}

	/** Writes it anew. */
	static FakeFileSystem write() throws IOException {
		var files = new FakeFileSystem();
		try (var journal = Samples.open(files)) {
			journal.append(List.of(Draft.of(contract(), NINE), Draft.of(segment())));
			files.setFault((index, call) -> index == 1);
			appendInVain(journal);
			journal.append(List.of(Draft.of(shot()), Draft.of(commit())));
		}
		return files;
	}

	private static void appendInVain(Journal journal) {
		try {
			journal.append(List.of(Draft.of(commit())));
		} catch (IOException expected) {
			// The fault that was set: the first file holds a whole record that was never saved.
			return;
		}
		throw new AssertionError("The force did not fail.");
	}

	/**
	 * Writes the vectors, after a change of the format.
	 *
	 * @param args
	 *            the folder
	 */
	public static void main(String[] args) throws IOException {
		for (var file : write().contents().entrySet()) {
			if (file.getKey().endsWith(".log")) {
				Files.write(Path.of(args[0]).resolve(file.getKey()), file.getValue());
			}
		}
	}

	static Contract contract() {
		var terms = new Terms(NINE, new Money(9_000, Currency.getInstance("EUR")), Duration.ofHours(20),
				new CapturePolicy(1), false, true, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45,
				ZoneId.of("Europe/Berlin"));
		return new Contract("acme", "Acme GmbH", "Shop: \"check-out\"", List.of(terms));
	}

	static Segment segment() {
		var typed = new ActivityMinute(120, 4, 2, 9, Map.of(Signal.EDIT, 118, Signal.SAVE, 2));
		return Segment.open("acme", NINE.plusSeconds(65), new Memo("ABC-123", "Straße, naïve 価格 \ud83d\ude80\tdone"),
				Segment.RULE_TOOLBAR).with(typed, NINE.plusSeconds(120)).until(NINE.plusSeconds(600));
	}

	static Shot shot() {
		return new Shot("acme", NINE.plusSeconds(200), Shot.State.TAKEN,
				"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", 57_000, 1920, 1080, "random",
				Map.of("password", 1), "");
	}

	static Commit commit() {
		return new Commit("acme", NINE.plusSeconds(580), "shop", "0123456789abcdef0123456789abcdef01234567", "main",
				"Round prices once", "");
	}
}
