/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A text with signatures below it, as C2SP signed-note has it. The text means nothing until {@link #verify} says who
 * signed it.
 *
 * @param text
 *            ends with a line feed
 * @param signatures
 *            at least one, in their order
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

	/** Most bytes of a note: sixteen signatures of the biggest kind, and a long text. */
	public static final int MAX_BYTES = 256 * 1024;

	/** Most signatures of a note; the specification asks for sixteen at least. */
	public static final int MAX_SIGNATURES = 64;

	/**
	 * @throws IllegalArgumentException
	 *             if a note cannot hold that
	 */
	public SignedNote {
		requireText(text);
		if (!text.endsWith("\n") || signatures.isEmpty() || signatures.size() > MAX_SIGNATURES) {
			throw new IllegalArgumentException("A note is made of a text with a line feed at its end, and signatures.");
		}
		signatures = List.copyOf(signatures);
	}

	/**
	 * @param bytes
	 *            the whole note
	 * @throws NoteException
	 *             if it is too long, not UTF-8 or not of this form
	 */
	public static SignedNote parse(byte[] bytes) throws NoteException {
		if (bytes.length > MAX_BYTES) {
			throw new NoteException("The note has more than " + MAX_BYTES + " bytes.");
		}
		try {
			return split(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			throw new NoteException("The note is not in UTF-8.");
		}
	}

	/**
	 * @throws NoteException
	 *             as {@link #parse(byte[])}
	 */
	public static SignedNote parse(String note) throws NoteException {
		checkText(note);
		return parse(note.getBytes(StandardCharsets.UTF_8));
	}

	private static SignedNote split(String note) throws NoteException {
		checkText(note);
		var end = note.lastIndexOf("\n\n");
		if (end < 0 || end + 2 == note.length() || !note.endsWith("\n")) {
			throw new NoteException("The note is not made of a text, an empty line and signatures.");
		}
		List<NoteSignature> signatures = new ArrayList<>();
		for (var line : note.substring(end + 2, note.length() - 1).split("\n", MAX_SIGNATURES + 1)) {
			if (signatures.size() == MAX_SIGNATURES) {
				throw new NoteException("The note has more than " + MAX_SIGNATURES + " signatures.");
			}
			signatures.add(NoteSignature.parse(line));
		}
		return new SignedNote(note.substring(0, end + 1), signatures);
	}

	/** Refuses what cannot stand in a note. */
	static void checkText(String text) throws NoteException {
		if (text.length() > MAX_BYTES) {
			throw new NoteException("The note has more than " + MAX_BYTES + " bytes.");
		}
		if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
			throw new NoteException("The note holds a control character.");
		}
		if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
			throw new NoteException("The note holds half a character.");
		}
	}

	static void requireText(String text) {
		try {
			checkText(text);
		} catch (NoteException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	/** The note as it is kept and sent. */
	public String write() {
		var note = new StringBuilder(text).append('\n');
		signatures.forEach(s -> note.append(s.line()));
		return note.toString();
	}

	/** The same text with one more signature. */
	public SignedNote with(NoteSignature signature) {
		var more = new ArrayList<>(signatures);
		more.add(signature);
		return new SignedNote(text, more);
	}

	/**
	 * Tells which of the keys signed the text. Signatures by other keys are ignored.
	 *
	 * @return at least one, in the order of the signatures
	 * @throws NoteException
	 *             if a signature by one of the keys does not verify, or there is none
	 */
	public Set<VerifierKey> verify(Collection<VerifierKey> keys) throws NoteException {
		Set<VerifierKey> signers = new LinkedHashSet<>();
		for (var signature : signatures) {
			for (var key : keys) {
				if (key.isOf(signature)) {
					checkSignature(key, signature);
					signers.add(key);
				}
			}
		}
		if (signers.isEmpty()) {
			throw new NoteException("The note is not signed by a key that is known here.");
		}
		return signers;
	}

	private void checkSignature(VerifierKey key, NoteSignature signature) throws NoteException {
		if (!key.verifies(text, signature)) {
			throw new NoteException("The signature by " + key.name() + "+" + key.idText()
					+ " does not verify: the text or the signature was changed, or another key signed.");
		}
	}
}
