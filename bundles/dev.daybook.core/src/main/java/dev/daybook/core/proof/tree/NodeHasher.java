/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dev.daybook.core.journal.Hash;

/** The hash of inner nodes, on bytes: a million of them in text form would cost more than their hashing. */
final class NodeHasher {

	/** Length of a hash in bytes. */
	static final int LENGTH = 32;

	private static final byte NODE = 1;

	private final MessageDigest digest = sha256();

	/** SHA-256 over a byte 1 and both children. */
	byte[] node(byte[] left, byte[] right) {
		digest.update(NODE);
		digest.update(left);
		digest.update(right);
		return digest.digest();
	}

	static byte[] bytes(Hash hash) {
		return HexFormat.of().parseHex(hash.hex());
	}

	static Hash hash(byte[] bytes) {
		return new Hash(HexFormat.of().formatHex(bytes));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}
}
