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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * The server's signature below a checkpoint, as C2SP tlog-cosignature has it (the Ed25519 kind): at this time the
 * checkpoint's tree was the biggest one it had seen of this journal, and went on from all it had seen before.
 */
public final class Cosignature {

	private static final int TIME_BYTES = Long.BYTES;

	private Cosignature() {
	}

	/** What is signed for a text at a time. */
	static byte[] message(String text, long epochSecond) {
		return ("cosignature/v1\ntime " + epochSecond + "\n" + text).getBytes(StandardCharsets.UTF_8);
	}

	static byte[] sign(byte[] seed, String text, Instant time) {
		var second = time.getEpochSecond();
		if (second < 0) {
			throw new IllegalArgumentException("A time before 1970 cannot be signed.");
		}
		var signature = Ed25519.sign(seed, message(text, second));
		return ByteBuffer.allocate(TIME_BYTES + signature.length).putLong(second).put(signature).array();
	}

	static boolean verifies(String publicKey, String text, NoteSignature signature) {
		var bytes = signature.bytes();
		if (bytes.length != TIME_BYTES + Ed25519.SIGNATURE_BYTES || time(signature).isEmpty()) {
			return false;
		}
		return Ed25519.verifies(publicKey, message(text, ByteBuffer.wrap(bytes).getLong()),
				Arrays.copyOfRange(bytes, TIME_BYTES, bytes.length));
	}

	/**
	 * When a countersignature says it was given, to the second, UTC. It means nothing before the signature is verified.
	 *
	 * @return empty if it has no time, or one that no calendar reaches
	 */
	public static Optional<Instant> time(NoteSignature signature) {
		var bytes = signature.bytes();
		var second = bytes.length < TIME_BYTES ? -1 : ByteBuffer.wrap(bytes).getLong();
		return second < 0 || second > Instant.MAX.getEpochSecond() ? Optional.empty()
				: Optional.of(Instant.ofEpochSecond(second));
	}
}
