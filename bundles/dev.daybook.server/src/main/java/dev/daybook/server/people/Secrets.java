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
import java.util.HexFormat;

import dev.daybook.core.journal.Hash;

/** Tokens: 256 random bits that are handed out once and kept only as a hash. */
public final class Secrets {

	private static final int BYTES = 32;
	private static final SecureRandom RANDOM = new SecureRandom();

	private Secrets() {
	}

	public static String newToken() {
		var bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** What is kept of a token. */
	public static String hash(String token) {
		return Hash.of(token.getBytes(StandardCharsets.UTF_8)).hex();
	}
}
