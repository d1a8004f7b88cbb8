/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.proof.note.NoteException;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey;

/** A file with a private key: a line that says so, the public key, and the 32 bytes of the private one in base64. */
final class KeyFile {

	private static final String TITLE = "daybook device key 1";
	private static final int MAX_BYTES = 4096;

	private final FileSystem files;
	private final String name;

	KeyFile(FileSystem files, String name) {
		this.files = files;
		this.name = name;
	}

	/** Writes the file and forces it. The disk's adapter makes it for its owner alone. */
	void write(SigningKey key) throws IOException {
		files.write(name, text(key).getBytes(StandardCharsets.UTF_8));
		files.forceFolder();
	}

	private static String text(SigningKey key) {
		return TITLE + "\n" + key.verifier().text() + "\n" + Base64.getEncoder().encodeToString(key.seed()) + "\n";
	}

	boolean exists() throws IOException {
		return files.list().contains(name);
	}

	/** The key, empty if the file is missing, cannot be read or is no key. */
	Optional<SigningKey> read() {
		try {
			var text = new String(files.read(name, 0, MAX_BYTES), StandardCharsets.UTF_8);
			var lines = text.split("\n", -1);
			if (lines.length != 4 || !lines[0].equals(TITLE) || !lines[3].isEmpty()) {
				return Optional.empty();
			}
			var key = SigningKey.of(VerifierKey.parse(lines[1]), Base64.getDecoder().decode(lines[2]));
			return text(key).equals(text) ? Optional.of(key) : Optional.empty();
		} catch (IOException | NoteException | IllegalArgumentException unreadable) {
			// Whatever it is, it cannot sign: the caller makes a new key, and keeps this file.
			return Optional.empty();
		}
	}

	/** Gives the file another name, at one go and durably. */
	void rename(String to) throws IOException {
		files.rename(name, to);
		files.forceFolder();
	}
}
