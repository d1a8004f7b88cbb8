/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.server.people.Secrets;

/** Signed links: whoever has one may read one contract's diary until a date. Nobody can make one without the key. */
public final class ReviewLinks {

	private static final String FILE = "secret.key";
	private static final String ALGORITHM = "HmacSHA256";

	private final byte[] key;

	private ReviewLinks(byte[] key) {
		this.key = key;
	}

	/**
	 * Reads the server's key, or makes one that its owner alone can read.
	 *
	 * @throws IOException
	 *             if the file cannot be read or written
	 */
	public static ReviewLinks open(Path folder) throws IOException {
		var file = folder.resolve(FILE);
		if (!Files.exists(file)) {
			Files.createFile(file);
			if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
				Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
			}
			Files.writeString(file, Secrets.newToken());
		}
		return new ReviewLinks(HexFormat.of().parseHex(Files.readString(file).strip()));
	}

	/** Path and query of a link that is valid through the day {@code until}, UTC. */
	public String link(String contract, LocalDate until) {
		return "/review/" + contract + "?until=" + until + "&sig=" + sign(contract, until.toString());
	}

	/** Whether a link is genuine and not over. */
	boolean isValid(String contract, @Nullable String until, @Nullable String signature, LocalDate todayUtc) {
		if (until == null || signature == null) {
			return false;
		}
		var expected = sign(contract, until).getBytes(StandardCharsets.US_ASCII);
		try {
			return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8))
					&& !todayUtc.isAfter(LocalDate.parse(until));
		} catch (DateTimeParseException e) {
			return false;
		}
	}

	static LocalDate todayUtc(java.time.InstantSource clock) {
		return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
	}

	private String sign(String contract, String until) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal(("review|" + contract + "|" + until).getBytes(StandardCharsets.UTF_8)));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
		}
	}
}
