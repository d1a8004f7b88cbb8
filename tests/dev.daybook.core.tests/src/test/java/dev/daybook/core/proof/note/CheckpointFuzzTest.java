/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.note;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any bytes as a note, a checkpoint and a key: refused with a sentence, or read and written as the same bytes. In the
 * test run the inputs of the folder beside it; {@code JAZZER_FUZZ=1} looks for more.
 */
class CheckpointFuzzTest {

	private static final List<VerifierKey> KEYS = List.of(Notes.key(Notes.SPEC_KEY),
			Notes.signer("s", VerifierKey.Kind.COSIGNATURE, 1).verifier());

	@FuzzTest(maxDuration = "60s")
	void readsAnyBytes(byte[] bytes) {
		note(bytes);
		var text = new String(bytes, StandardCharsets.UTF_8);
		checkpoint(text);
		key(text);
	}

	private static void note(byte[] bytes) {
		try {
			var note = SignedNote.parse(bytes);
			assertArrayEquals(bytes, note.write().getBytes(StandardCharsets.UTF_8));
			note.signatures().forEach(Cosignature::time);
			checkpoint(note.text());
			note.verify(KEYS);
		} catch (NoteException refused) {
			assertFalse(refused.getMessage().isEmpty());
		}
	}

	private static void checkpoint(String text) {
		try {
			assertEquals(text, Checkpoint.parse(text).text());
		} catch (NoteException refused) {
			assertFalse(refused.getMessage().isEmpty());
		}
	}

	private static void key(String text) {
		try {
			assertEquals(text, VerifierKey.parse(text).text());
		} catch (NoteException refused) {
			assertFalse(refused.getMessage().isEmpty());
		}
	}
}
