/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The server's own key of 256 bits. Safe from any thread. */
public final class Secret {

	private static final int BYTES = 32;
	private static final String ALGORITHM = "HmacSHA256";

	private final byte[] key;

	private Secret(byte[] key) {
		this.key = key;
	}

	/**
	 * Reads the key, and makes one for the owner's eyes alone if there is none.
	 *
	 * @throws UsageException
	 *             if the file holds no key
	 * @throws IOException
	 *             if it cannot be read or written
	 */
	public static Secret in(Path file) throws IOException, UsageException {
		if (!Files.exists(file)) {
			var fresh = new byte[BYTES];
			new SecureRandom().nextBytes(fresh);
			OwnerFile.write(file, fresh);
		}
		var key = Files.readAllBytes(file);
		if (key.length != BYTES) {
			throw new UsageException("The file " + file + " holds no key of 256 bits. Restore it from a backup, or move"
					+ " it away to get a new one; links sent to clients before will then no longer open.");
		}
		return new Secret(key);
	}

	/** HMAC-SHA256 of a text. */
	public byte[] sign(String text) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has HMAC-SHA256.", e);
		}
	}
}
