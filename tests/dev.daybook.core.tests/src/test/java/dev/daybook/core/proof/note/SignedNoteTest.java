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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

	private static final VerifierKey PETER = Notes.key(Notes.PETER_KEY);
	private static final String PETER_SEED = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

	@Test
	void theNoteOfTheSpecificationVerifies() throws NoteException {
		var note = SignedNote.parse(Notes.SPEC_NOTE);
		var key = Notes.key(Notes.SPEC_KEY);

		assertEquals(Set.of(key), note.verify(List.of(key)));
		assertEquals("This is an example message.\n", note.text());
		assertEquals(Notes.SPEC_NOTE, note.write());
		assertEquals(Notes.SPEC_KEY, key.text());
	}

	@Test
	void theSignatureIsTheOneThatTheGoImplementationMakes() throws NoteException {
		var seed = Base64.getDecoder().decode(PETER_SEED);
		var signer = SigningKey.of(PETER, Arrays.copyOfRange(seed, 1, seed.length));

		assertEquals(Notes.TEXT + "\n" + Notes.PETER, signer.sign(Notes.TEXT).write());
	}

	@Test
	void signaturesByOtherKeysAreIgnored() throws NoteException {
		var note = SignedNote.parse(Notes.TEXT + "\n" + Notes.PETER + Notes.ENOCH);

		assertEquals(Set.of(PETER), note.verify(List.of(PETER)));
		assertThrows(NoteException.class, () -> note.verify(List.of(Notes.key(Notes.SPEC_KEY))));
		assertThrows(NoteException.class, () -> note.verify(List.of()));
	}

	@Test
	void aBadSignatureByAKnownKeySpoilsTheNote() throws NoteException {
		var other = Notes.signer("other", VerifierKey.Kind.SIGNATURE, 1);
		var wrong = NoteSignature.parse(Notes.PETER.replace("ZJku", "ABCD").trim());
		var note = other.sign(Notes.TEXT).with(wrong);

		assertThrows(NoteException.class, () -> note.verify(List.of(PETER, other.verifier())));
		assertEquals(Set.of(other.verifier()), note.verify(List.of(other.verifier())));
	}

	@Test
	void aNameOrAnIdAloneDoesNotMakeAKey() throws NoteException {
		var sameName = Notes.signer("PeterNeumann", VerifierKey.Kind.SIGNATURE, 2);
		var note = sameName.sign(Notes.TEXT);

		assertThrows(NoteException.class, () -> note.verify(List.of(PETER)));
		assertEquals(Set.of(sameName.verifier()), note.verify(List.of(PETER, sameName.verifier())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "\n\n", "a", "a\n", "a\n\n", "a\n\nb\n", "a\n\n— name\n", "a\n\n— name \n",
			"a\n\n—  AAAAAAA=\n", "a\n\n— na+me AAAAAAA=\n", "a\n\n— na\u00a0me AAAAAAA=\n",
			"a\n\n— na\u0085me AAAAAAA=\n", "a\n\n— na\u3000me AAAAAAA=\n", "a\n\n— name AAAAAA==\n",
			"a\n\n— name AAAAAAA\n", "a\n\n— name AAAAAAB=\n", "a\n\n— name AAAAA_A=\n", "a\n\n— name AAAAAAA= \n",
			"a\n\n— name AAAAAAA=", "a\n\n- name AAAAAAA=\n", "a\n\n— name AAAAAAA=\nmore\n",
			"a\tb\n\n— name AAAAAAA=\n",
			"a\r\n\n— name AAAAAAA=\n", "a\n\n— name AAAAAAA=\n\n", "a\ud800\n\n— name AAAAAAA=\n",
			"\u0001\n\n— name AAAAAAA=\n" })
	void whatIsNoNoteIsRefused(String note) {
		assertThrows(NoteException.class, () -> SignedNote.parse(note));
	}

	@Test
	void aTextMayHoldEmptyLinesAndAnyScript() throws NoteException {
		var text = "\n\nOgnuno sta solo\n\n価格 \ud83d\ude80 — x AAAA\u007f\n\n";
		var signer = Notes.signer("ключ", VerifierKey.Kind.SIGNATURE, 3);
		var note = SignedNote.parse(signer.sign(text).write());

		assertEquals(text, note.text());
		assertEquals(Set.of(signer.verifier()), note.verify(List.of(signer.verifier())));
	}

	@Test
	void sixteenSignaturesAndMoreAreTakenAndTooManyAreNot() throws NoteException {
		var head = Notes.TEXT + "\n";
		assertEquals(64, SignedNote.parse(head + Notes.PETER.repeat(64)).signatures().size());
		assertThrows(NoteException.class, () -> SignedNote.parse(head + Notes.PETER.repeat(65)));
		assertThrows(NoteException.class, () -> SignedNote.parse("x".repeat(300_000) + "\n\n" + Notes.PETER));
		var big = "— " + "n" + " " + Base64.getEncoder().encodeToString(new byte[5000]) + "\n";
		assertEquals(16, SignedNote.parse(head + big.repeat(16)).signatures().size());
	}

	@Test
	void bytesThatAreNoUtf8AreRefused() {
		var bytes = Notes.SPEC_NOTE.getBytes(StandardCharsets.UTF_8);
		bytes[3] = (byte) 0xff;
		assertThrows(NoteException.class, () -> SignedNote.parse(bytes));
	}

	/** Also every piece of a key, and every key with one character made the next one. */
	@Test
	void aMangledKeyIsRefused() {
		for (var from = 0; from < Notes.PETER_KEY.length(); from++) {
			for (var to = from; to <= Notes.PETER_KEY.length(); to++) {
				if (to - from < Notes.PETER_KEY.length()) {
					refuses(Notes.PETER_KEY.substring(from, to));
				}
			}
			var mangled = new StringBuilder(Notes.PETER_KEY);
			mangled.setCharAt(from, (char) (mangled.charAt(from) + 1));
			refuses(mangled.toString());
		}
		// A key too long, and one of another kind, each with the id that fits.
		refuses("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==");
		refuses("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
	}

	private static void refuses(String key) {
		assertThrows(NoteException.class, () -> VerifierKey.parse(key), key);
	}

	@Test
	void aPrivateKeyOfAnotherPublicOneIsRefused() {
		var key = Notes.signer("a", VerifierKey.Kind.SIGNATURE, 4);
		var other = Notes.signer("a", VerifierKey.Kind.SIGNATURE, 5);

		assertThrows(NoteException.class, () -> SigningKey.of(key.verifier(), other.seed()));
		assertThrows(NoteException.class, () -> SigningKey.of(key.verifier(), new byte[31]));
		assertTrue(key.toString().startsWith("a+") && !key.toString().contains(
				Base64.getEncoder().withoutPadding().encodeToString(key.seed())), "The private key is never printed.");
	}
}
