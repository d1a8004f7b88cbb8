/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import dev.daybook.core.journal.Hash;

/**
 * A public key as C2SP signed-note writes it: {@code name+id+key}.
 *
 * @param name
 *            who signs with it
 * @param kind
 *            what its signatures say
 * @param publicKey
 *            32 bytes in hexadecimal digits, lower case
 */
public record VerifierKey(String name, Kind kind, String publicKey) {

	/** The kinds of signatures that are known here; all others are ignored. */
	public enum Kind {
		/** A signature over the note's text. */
		SIGNATURE(0x01),
		/** A countersignature over the note's text and the time when it was given. */
		COSIGNATURE(0x04);

		private final byte identifier;

		Kind(int identifier) {
			this.identifier = (byte) identifier;
		}

		private static Kind of(byte identifier) throws NoteException {
			return Arrays.stream(values()).filter(k -> k.identifier == identifier).findFirst()
					.orElseThrow(
							() -> new NoteException("The key is for signatures of a kind that is not known here."));
		}
	}

	/** More characters than any key of a known kind has, its name included. */
	private static final int MAX_LENGTH = 1024;

	private static final int ID_DIGITS = 8;

	/**
	 * @throws IllegalArgumentException
	 *             if name or key are not of this form
	 */
	public VerifierKey {
		KeyNames.require(name);
		if (!publicKey.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("A public key has 32 bytes.");
		}
	}

	/**
	 * @throws NoteException
	 *             if it is not a key of this form, or its id is not the one of its name and key
	 */
	public static VerifierKey parse(String text) throws NoteException {
		// Base64 has plus signs of its own, so only the first two divide.
		var parts = text.length() > MAX_LENGTH ? new String[0] : text.split("\\+", 3);
		if (parts.length < 3) {
			throw new NoteException("A key is made of a name, an id and the key, with plus signs between them.");
		}
		KeyNames.check(parts[0]);
		var material = Base64Text.read(parts[2]);
		if (material.length != 1 + Ed25519.KEY_BYTES) {
			throw new NoteException("The key does not have 32 bytes.");
		}
		var key = new VerifierKey(parts[0], Kind.of(material[0]),
				HexFormat.of().formatHex(material, 1, material.length));
		if (!key.idText().equals(parts[1])) {
			throw new NoteException("The key's id is not the one of its name and its bytes: a part of it was changed.");
		}
		return key;
	}

	public String text() {
		return name + "+" + idText() + "+" + Base64Text.write(material());
	}

	/** The first four bytes of a hash over name, kind and key. It tells keys apart, and protects nothing. */
	public int id() {
		return HexFormat.fromHexDigits(idText());
	}

	/** The id in eight hexadecimal digits. */
	public String idText() {
		return Hash.of((name + "\n").getBytes(StandardCharsets.UTF_8), material()).hex().substring(0, ID_DIGITS);
	}

	/** Whether a signature says that it is by this key. */
	public boolean isOf(NoteSignature signature) {
		return signature.name().equals(name) && signature.keyId() == id();
	}

	/** Whether a signature is by this key and verifies; never throws. */
	public boolean verifies(String text, NoteSignature signature) {
		if (!isOf(signature)) {
			return false;
		}
		return switch (kind) {
		case SIGNATURE -> Ed25519.verifies(publicKey, text.getBytes(StandardCharsets.UTF_8), signature.bytes());
		case COSIGNATURE -> Cosignature.verifies(publicKey, text, signature);
		};
	}

	private byte[] material() {
		var material = new byte[1 + Ed25519.KEY_BYTES];
		material[0] = kind.identifier;
		System.arraycopy(HexFormat.of().parseHex(publicKey), 0, material, 1, Ed25519.KEY_BYTES);
		return material;
	}

	@Override
	public String toString() {
		return text();
	}
}
