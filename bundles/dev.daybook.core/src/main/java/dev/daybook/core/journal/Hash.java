/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A SHA-256 hash.
 *
 * @param hex
 *            64 lower-case hexadecimal digits
 */
public record Hash(String hex) {

	/** Stands for "no record before" in the first record of a journal. */
	public static final Hash ZERO = new Hash("0".repeat(64));

	/** Stands before the envelope in its hash. */
	static final byte LEAF = 0;

	public Hash {
		if (!Hex.isLower(hex, 64)) {
			throw new IllegalArgumentException("A SHA-256 hash has 64 hexadecimal digits.");
		}
	}

	public static Hash of(byte[]... parts) {
		var digest = sha256();
		for (var part : parts) {
			digest.update(part);
		}
		return new Hash(HexFormat.of().formatHex(digest.digest()));
	}

	/** The hash that these 32 bytes are. */
	public static Hash of32(byte[] digest) {
		return new Hash(HexFormat.of().formatHex(digest));
	}

	byte[] bytes() {
		return HexFormat.of().parseHex(hex);
	}

	/** The RFC 9162 leaf hash of an envelope's canonical text: SHA-256 over a zero byte and its UTF-8 bytes. */
	static Hash ofLeaf(String canonicalEnvelope) {
		return of(new byte[] { LEAF }, canonicalEnvelope.getBytes(StandardCharsets.UTF_8));
	}

	/** Written out, as that of {@link Head} is. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Hash hash && hex.equals(hash.hex);
	}

	@Override
	public int hashCode() {
		return hex.hashCode();
	}

	@Override
	public String toString() {
		return hex;
	}

	/** A SHA-256 to be fed piece by piece. */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java platform has SHA-256.", e);
		}
	}
}
