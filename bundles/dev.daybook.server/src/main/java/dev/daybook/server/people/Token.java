/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import dev.daybook.core.journal.Hash;

/** Secrets of 256 random bits that stand for a device or a session. Only their hash is kept. */
public final class Token {

	private static final int BYTES = 32;
	private static final SecureRandom RANDOM = new SecureRandom();

	private Token() {
	}

	public static String fresh() {
		var bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** SHA-256 of a token, as it is kept. The token is random, so a slow hash would add nothing. */
	public static String hash(String token) {
		return Hash.of(token.getBytes(StandardCharsets.UTF_8)).hex();
	}
}
