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
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import dev.daybook.core.proof.note.VerifierKey.Kind;

/** A private key with its public one. Never printed. Safe from any thread. */
public final class SigningKey {

	private final VerifierKey verifier;
	private final byte[] seed;

	private SigningKey(VerifierKey verifier, byte[] seed) {
		this.verifier = verifier;
		this.seed = seed;
	}

	/** Makes a new key. */
	public static SigningKey create(String name, Kind kind, SecureRandom random) {
		try {
			var generator = KeyPairGenerator.getInstance(Ed25519.ALGORITHM);
			generator.initialize(255, random);
			var pair = generator.generateKeyPair();
			var encoded = pair.getPublic().getEncoded();
			var publicKey = HexFormat.of().formatHex(encoded, encoded.length - Ed25519.KEY_BYTES, encoded.length);
			return new SigningKey(new VerifierKey(name, kind, publicKey),
					((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform from 15 on has Ed25519.", e);
		}
	}

	/**
	 * @param seed
	 *            as {@link #seed()} gave it
	 * @throws NoteException
	 *             if it is not the seed of that public key
	 */
	public static SigningKey of(VerifierKey verifier, byte[] seed) throws NoteException {
		var probe = "daybook key check\n".getBytes(StandardCharsets.UTF_8);
		if (seed.length != Ed25519.KEY_BYTES
				|| !Ed25519.verifies(verifier.publicKey(), probe, Ed25519.sign(seed, probe))) {
			throw new NoteException("The private key is not the one of its public key.");
		}
		return new SigningKey(verifier, seed.clone());
	}

	public VerifierKey verifier() {
		return verifier;
	}

	/** The 32 bytes of the private key, to be kept where nobody else reads. */
	public byte[] seed() {
		return seed.clone();
	}

	/**
	 * Signs a text that ends with a line feed.
	 *
	 * @throws IllegalStateException
	 *             if this is a key for countersignatures
	 */
	public SignedNote sign(String text) {
		ensure(Kind.SIGNATURE);
		return new SignedNote(text, List.of(NoteSignature.of(verifier,
				Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8)))));
	}

	/**
	 * Puts a countersignature with a time under a note, whose text must be a checkpoint that was checked before.
	 *
	 * @param time
	 *            kept to the second
	 * @throws IllegalStateException
	 *             if this is no key for countersignatures
	 */
	public SignedNote countersign(SignedNote checkpoint, Instant time) {
		ensure(Kind.COSIGNATURE);
		return checkpoint.with(NoteSignature.of(verifier, Cosignature.sign(seed, checkpoint.text(), time)));
	}

	private void ensure(Kind kind) {
		if (verifier.kind() != kind) {
			throw new IllegalStateException("A key signs or countersigns, never both.");
		}
	}

	@Override
	public String toString() {
		return verifier.text();
	}
}
