/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** The platform's Ed25519 on the plain bytes of RFC 8032. A signature takes about a millisecond. */
final class Ed25519 {

	/** Length of a public key and of a seed in bytes. */
	static final int KEY_BYTES = 32;

	/** Length of a signature in bytes. */
	static final int SIGNATURE_BYTES = 64;

	static final String ALGORITHM = "Ed25519";

	/** What stands before the public key in its X.509 form. */
	private static final String X509_PREFIX = "302a300506032b6570032100";

	private Ed25519() {
	}

	static byte[] sign(byte[] seed, byte[] message) {
		try {
			var signer = Signature.getInstance(ALGORITHM);
			signer.initSign(privateKey(seed));
			signer.update(message);
			return signer.sign();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform from 15 on has Ed25519.", e);
		}
	}

	/** Whether it verifies; never throws. */
	static boolean verifies(String publicKeyHex, byte[] message, byte[] signature) {
		try {
			var spec = new X509EncodedKeySpec(HexFormat.of().parseHex(X509_PREFIX + publicKeyHex));
			var verifier = Signature.getInstance(ALGORITHM);
			verifier.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(spec));
			verifier.update(message);
			return signature.length == SIGNATURE_BYTES && verifier.verify(signature);
		} catch (GeneralSecurityException noSuchPoint) {
			return false;
		}
	}

	private static PrivateKey privateKey(byte[] seed) throws GeneralSecurityException {
		return KeyFactory.getInstance(ALGORITHM)
				.generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
	}
}
