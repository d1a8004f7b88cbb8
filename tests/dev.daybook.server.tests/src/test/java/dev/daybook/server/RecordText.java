/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Objects;
import java.util.zip.CRC32C;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordLines;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.core.proof.record.ProofJson;

/** Lines of records as somebody would alter them who knows how they are made. */
final class RecordText {

	private RecordText() {
	}

	/** A line with a right checksum, without its line feed. */
	static String line(String json) {
		var crc = new CRC32C();
		crc.update(json.getBytes(StandardCharsets.UTF_8));
		return "%08x %s".formatted(crc.getValue(), json);
	}

	static String replace(String text, int index, String line) {
		var lines = new ArrayList<>(text.lines().toList());
		lines.set(index, line);
		return String.join("\n", lines) + "\n";
	}

	/** The same records with another one at the end. */
	static String withLast(String text, JournalRecord last) {
		var lines = text.lines().toList();
		return String.join("\n", lines.subList(0, lines.size() - 2)) + "\n"
				+ new String(RecordLines.of(last), StandardCharsets.UTF_8);
	}

	/** What the checkpoint at the end says, signed by somebody else. */
	static JournalRecord lastCheckpointOfAnotherKey(Journal journal) throws IOException, NoteException {
		var last = last(journal);
		var note = note(last);
		var key = SigningKey.create(note.signatures().getFirst().name(), Kind.SIGNATURE, new SecureRandom());
		return with(last, key.sign(note.text()).write());
	}

	/** The checkpoint at the end with one bit of its signature changed. */
	static JournalRecord lastCheckpointWithAnotherSignature(Journal journal) throws IOException, NoteException {
		var last = last(journal);
		var text = note(last).write();
		var at = text.length() - 12;
		var other = text.charAt(at) == 'A' ? 'B' : 'A';
		return with(last, SignedNote.parse(text.substring(0, at) + other + text.substring(at + 1)).write());
	}

	private static JournalRecord last(Journal journal) throws IOException {
		return journal.read(journal.head().size() - 1, 1).getFirst();
	}

	private static SignedNote note(JournalRecord saved) {
		return ProofJson.readCheckpoint(Objects.requireNonNull(saved.body()).data());
	}

	private static JournalRecord with(JournalRecord saved, String note) throws NoteException {
		var body = new Body("0123456789abcdef".repeat(2), ProofJson.writeCheckpoint(SignedNote.parse(note)));
		var told = saved.envelope();
		return new JournalRecord(new Envelope(told.sequence(), told.at(), told.type(), told.contract(), told.seconds(),
				told.previous(), body.commitment()), body);
	}
}
