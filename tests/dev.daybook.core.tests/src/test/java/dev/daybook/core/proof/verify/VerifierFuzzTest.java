/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.code_intelligence.jazzer.junit.FuzzTest;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.JsonText;
import dev.daybook.core.proof.checkpoint.Diaries;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.FixedRandom;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;

/**
 * Any text as records, one a line: its type, a space, the JSON of its body, or nothing for an erased one. The chain
 * around them is always right, so that the verifier looks at all of them.
 */
class VerifierFuzzTest {

	private static final int MAX_LINES = 64;
	private static final Trust TRUST = new Trust(
			List.of(SigningKey.create("review.example.com", Kind.COSIGNATURE, new FixedRandom(99)).verifier()),
			List.of(new Checkpoint("daybook/journal/x", 0, Hash.of())));

	@FuzzTest(maxDuration = "60s")
	void reportsOnAnyRecords(byte[] bytes) {
		var verifier = new ProofVerifier(TRUST);
		var head = Head.EMPTY;
		for (var line : new String(bytes, StandardCharsets.UTF_8).split("\n", MAX_LINES)) {
			var next = record(line, head);
			if (next.isPresent()) {
				verifier.accept(next.get());
				head = Head.after(next.get());
			}
		}
		var report = verifier.report();
		assertEquals(head.size(), report.records());
		assertTrue(report.signed() <= report.records());
		assertTrue(report.verifies() || !report.problems().getFirst().why().isEmpty());
		report.firstSeen(0);
	}

	private static Optional<JournalRecord> record(String line, Head head) {
		try {
			var space = line.indexOf(' ');
			var body = space < 0 ? null : new Body("00".repeat(16), JsonText.parse(line.substring(space + 1)));
			var type = space < 0 ? line : line.substring(0, space);
			var saved = new JournalRecord(new Envelope(head.size(), Diaries.NINE, type, "acme", 1, head.hash(),
					commitment(body)), body);
			saved.hash();
			return Optional.of(saved);
		} catch (RuntimeException notEvenARecord) {
			return Optional.empty();
		}
	}

	private static Hash commitment(@Nullable Body body) {
		return body == null ? Hash.ZERO : body.commitment();
	}
}
