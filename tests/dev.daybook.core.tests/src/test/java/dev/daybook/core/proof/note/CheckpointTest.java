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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

	private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	@Test
	void theCheckpointOfTheSpecificationIsRead() throws NoteException {
		var note = SignedNote.parse(Notes.CHECKPOINT);
		var checkpoint = Checkpoint.parse(note.text());

		assertEquals("example.com/behind-the-sofa", checkpoint.origin());
		assertEquals(20_852_163, checkpoint.size());
		assertEquals("0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62", checkpoint.root().hex());
		assertEquals(note.text(), checkpoint.text());
		assertEquals(Optional.of(Instant.ofEpochSecond(1_679_315_147)), Cosignature.time(note.signatures().get(1)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "o\n1\n", "o\n1\n" + ROOT, "\n1\n" + ROOT + "\n", "o\n01\n" + ROOT + "\n",
			"o\n-1\n" + ROOT + "\n", "o\n+1\n" + ROOT + "\n", "o\n1 \n" + ROOT + "\n", "o\n\n" + ROOT + "\n",
			"o\n٣\n" + ROOT + "\n", "o\n9223372036854775808\n" + ROOT + "\n",
			"o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
			"o\n1\nAAAA\n", "o\n1\n" + ROOT + "\n\n", "o\n1\n" + ROOT + "\n\nx\n", "o\n1\n" + ROOT + "\nx\n\n",
			"o\t\n1\n" + ROOT + "\n" })
	void whatIsNoCheckpointIsRefused(String text) {
		assertThrows(NoteException.class, () -> Checkpoint.parse(text));
	}

	@Test
	void extensionLinesAreKept() throws NoteException {
		var text = "an origin + any\n0\n" + ROOT + "\none\n two\n";
		assertEquals(List.of("one", " two"), Checkpoint.parse(text).extensions());
		assertEquals(text, Checkpoint.parse(text).text());
		assertThrows(NoteException.class, () -> Checkpoint.parse(text + "x\n".repeat(64)));
	}

	@Test
	void aCountersignatureHoldsForItsTextAndItsTimeOnly() throws NoteException {
		var device = Notes.signer("daybook/journal/1", VerifierKey.Kind.SIGNATURE, 1);
		var server = Notes.signer("review.example.com", VerifierKey.Kind.COSIGNATURE, 2);
		var sent = device.sign(new Checkpoint("daybook/journal/1", 7, Checkpoint.parse(SignedNote.parse(
				Notes.CHECKPOINT).text()).root()).text());
		var received = SignedNote.parse(server.countersign(sent, NINE.plusMillis(900)).write());

		assertEquals(Set.of(device.verifier(), server.verifier()),
				received.verify(List.of(server.verifier(), device.verifier())));
		var signature = received.signatures().getLast();
		assertEquals(Optional.of(NINE), Cosignature.time(signature));
		assertTrue(server.verifier().verifies(sent.text(), signature));
		assertFalse(server.verifier().verifies(sent.text() + "x\n", signature));
		var later = NoteSignature.of(server.verifier(), withNextSecond(signature.bytes()));
		assertFalse(server.verifier().verifies(sent.text(), later));
	}

	@Test
	void aKeySignsOrCountersigns() {
		var device = Notes.signer("d", VerifierKey.Kind.SIGNATURE, 1);
		var server = Notes.signer("s", VerifierKey.Kind.COSIGNATURE, 2);

		assertThrows(IllegalStateException.class, () -> server.sign("text\n"));
		assertThrows(IllegalStateException.class, () -> device.countersign(device.sign("text\n"), NINE));
		assertEquals(server.verifier(), Notes.key(server.verifier().text()));
	}

	private static byte[] withNextSecond(byte[] signature) {
		signature[7]++;
		return signature;
	}
}
