/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.signin;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonParseException;

/** The file by which a server on the same machine hands over a sign-in. Not for the UI thread. */
public final class SignInFile {

	private static final Logger LOG = System.getLogger(SignInFile.class.getName());
	private static final int MAX_BYTES = 16 * 1024;
	private static final String OWNER_ONLY = "rw-------";

	private SignInFile() {
	}

	/**
	 * Reads the file. Where the system knows such permissions, a file that others may read or write is closed to them.
	 *
	 * @return empty when there is no such file
	 * @throws SignInException
	 *             with a sentence for the person, if the file cannot be used
	 */
	public static Optional<SignIn> read(Path file) throws SignInException {
		try {
			closeToOthers(file);
			return Optional.of(SignIn.parse(content(file)));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw new SignInException(Messages.of("unreadable", file), e);
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
			// The parser's own message may quote the text, and with it the token: it goes no further.
			throw new SignInException(Messages.of("malformed", file, Messages.of("noJson")), null);
		} catch (IllegalArgumentException e) {
			throw new SignInException(Messages.of("malformed", file, reason(e)), null);
		}
	}

	private static String reason(IllegalArgumentException e) {
		// URI.create wraps its own complaint; what this package says has no cause.
		return e.getCause() == null ? String.valueOf(e.getMessage()) : Messages.of("noAddress");
	}

	private static String content(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
		}
	}

	private static void closeToOthers(Path file) throws IOException {
		@Nullable
		PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		if (view == null) {
			return;
		}
		var allowed = PosixFilePermissions.fromString(OWNER_ONLY);
		var found = view.readAttributes().permissions();
		if (!allowed.containsAll(found)) {
			LOG.log(Level.WARNING, "The sign-in file {0} was open to others and is now the owner''s alone.", file);
			view.setPermissions(allowed);
		}
	}
}
