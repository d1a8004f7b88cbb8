/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.server.config.OwnerFile;
import dev.daybook.server.config.UsageException;

/** The file with the key that the server countersigns with: the public key, and on a second line the private one. */
public final class SigningKeyFile {

	/** Name in the server's data folder. */
	public static final String NAME = "countersigning.key";

	private static final String ORIGIN = "daybook/server/";

	private SigningKeyFile() {
	}

	/**
	 * Reads the key, and makes one for the owner's eyes alone if there is none.
	 *
	 * @throws UsageException
	 *             if the file holds no key
	 * @throws IOException
	 *             if it cannot be read or written
	 */
	public static SigningKey in(Path folder) throws IOException, UsageException {
		var file = folder.resolve(NAME);
		if (!Files.exists(file)) {
			var fresh = SigningKey.create(ORIGIN + UUID.randomUUID(), Kind.COSIGNATURE, new SecureRandom());
			OwnerFile.write(file, text(fresh).getBytes(StandardCharsets.UTF_8));
		}
		try {
			return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
		} catch (NoteException | IllegalArgumentException e) {
			throw new UsageException("The file " + file + " holds no key to countersign with. Restore it from a backup,"
					+ " or move it away to get a new one; devices will then ask before they take the new one's word.");
		}
	}

	private static String text(SigningKey key) {
		return key.verifier().text() + "\n" + Base64.getEncoder().encodeToString(key.seed()) + "\n";
	}

	private static SigningKey parse(String text) throws NoteException {
		var lines = text.split("\n", -1);
		if (lines.length != 3 || !lines[2].isEmpty()) {
			throw new NoteException("The file does not have two lines.");
		}
		var verifier = VerifierKey.parse(lines[0]);
		if (verifier.kind() != Kind.COSIGNATURE) {
			throw new NoteException("The key is not one for countersignatures.");
		}
		return SigningKey.of(verifier, Base64.getDecoder().decode(lines[1]));
	}
}
