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
import java.util.Arrays;

/**
 * A signature line of a note, verified or not.
 *
 * @param name
 *            name of the key
 * @param encoded
 *            the key's id and the signature, base64
 */
public record NoteSignature(String name, String encoded) {

	private static final String DASH = "\u2014 ";
	private static final int ID_BYTES = 4;

	/**
	 * @throws IllegalArgumentException
	 *             if the name is none, or the rest no base64 of an id and a signature
	 */
	public NoteSignature {
		KeyNames.require(name);
		if (decoded(encoded).length <= ID_BYTES) {
			throw new IllegalArgumentException("A signature has an id and some bytes.");
		}
	}

	static NoteSignature of(VerifierKey key, byte[] signature) {
		var bytes = ByteBuffer.allocate(ID_BYTES + signature.length).putInt(key.id()).put(signature);
		return new NoteSignature(key.name(), Base64Text.write(bytes.array()));
	}

	/**
	 * @param line
	 *            without its line feed
	 */
	static NoteSignature parse(String line) throws NoteException {
		var space = line.indexOf(' ', DASH.length());
		if (!line.startsWith(DASH) || space < 0) {
			throw new NoteException("A signature of the note is not made of a dash, a name and base64.");
		}
		var name = line.substring(DASH.length(), space);
		var encoded = line.substring(space + 1);
		KeyNames.check(name);
		if (Base64Text.read(encoded).length <= ID_BYTES) {
			throw new NoteException("A signature of the note is empty.");
		}
		return new NoteSignature(name, encoded);
	}

	String line() {
		return DASH + name + " " + encoded + "\n";
	}

	int keyId() {
		return ByteBuffer.wrap(decoded(encoded)).getInt();
	}

	byte[] bytes() {
		var decoded = decoded(encoded);
		return Arrays.copyOfRange(decoded, ID_BYTES, decoded.length);
	}

	private static byte[] decoded(String encoded) {
		try {
			return Base64Text.read(encoded);
		} catch (NoteException e) {
			throw new IllegalArgumentException("A signature is in base64.", e);
		}
	}
}
