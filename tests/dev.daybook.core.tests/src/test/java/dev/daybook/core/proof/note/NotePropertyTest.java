/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import dev.daybook.core.journal.Hash;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** For jqwik, which has a report of its own for each class. */
class NotePropertyTest {

	private static final SigningKey KEY = Notes.signer("daybook/journal/x", VerifierKey.Kind.SIGNATURE, 9);

	@Property(tries = 2000)
	void aNoteIsReadBackAsTheSame(@ForAll("texts") String text,
			@ForAll @Size(min = 1, max = 5) List<@IntRange(min = 5, max = 200) Integer> lengths) throws NoteException {
		List<NoteSignature> signatures = new ArrayList<>();
		for (var length : lengths) {
			signatures.add(new NoteSignature("name" + length, Base64Text.write(new byte[length])));
		}
		var note = new SignedNote(text, signatures);

		assertEquals(note, SignedNote.parse(note.write()));
	}

	@Property(tries = 2000)
	void aCheckpointIsReadBackAsTheSame(@ForAll("checkpoints") Checkpoint checkpoint) throws NoteException {
		assertEquals(checkpoint, Checkpoint.parse(checkpoint.text()));
	}

	@Property(tries = 200)
	void aKeyIsReadBackAsTheSame(@ForAll @Size(32) byte[] bytes, @ForAll VerifierKey.Kind kind) throws NoteException {
		var key = new VerifierKey("a/b", kind, HexFormat.of().formatHex(bytes));

		assertEquals(key, VerifierKey.parse(key.text()));
	}

	@Property(tries = 3)
	void noFlippedBitOfASignedNoteVerifies(@ForAll("checkpoints") Checkpoint checkpoint) {
		var bytes = KEY.sign(checkpoint.text()).write().getBytes(StandardCharsets.UTF_8);
		for (var bit = 0; bit < bytes.length * 8; bit++) {
			bytes[bit / 8] ^= (byte) (1 << bit % 8);
			assertFalse(verifies(bytes), "bit " + bit);
			bytes[bit / 8] ^= (byte) (1 << bit % 8);
		}
	}

	private static boolean verifies(byte[] note) {
		try {
			return SignedNote.parse(note).verify(List.of(KEY.verifier())).contains(KEY.verifier());
		} catch (NoteException refused) {
			return false;
		}
	}

	@Provide
	static Arbitrary<String> texts() {
		return line().list().ofMinSize(1).ofMaxSize(6).map(l -> String.join("\n", l) + "\n");
	}

	@Provide
	static Arbitrary<Checkpoint> checkpoints() {
		var filled = line().filter(l -> !l.isEmpty());
		var roots = Arbitraries.bytes().array(byte[].class).ofSize(32).map(b -> new Hash(HexFormat.of().formatHex(b)));
		return Combinators.combine(filled, Arbitraries.longs().greaterOrEqual(0), roots, filled.list().ofMaxSize(3))
				.as(Checkpoint::new);
	}

	private static Arbitrary<String> line() {
		return Arbitraries.strings().ofMaxLength(20)
				.filter(s -> s.codePoints().allMatch(c -> c >= ' ' && (c < 0xd800 || c > 0xdfff)));
	}
}
