/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.checkpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.Hash;

/**
 * Where the state is kept from one run to the next: a hash over the rest, then the rest. It can be lost without harm.
 */
final class StateFile {

	static final String FILE = "proof.state";
	private static final String PART = "proof.next";
	private static final int HASH_DIGITS = 64;

	private final FileSystem files;

	StateFile(FileSystem files) {
		this.files = files;
	}

	void write(TreeState state) throws IOException {
		var text = state.write();
		files.write(PART, (hash(text) + "\n" + text).getBytes(StandardCharsets.UTF_8));
		files.rename(PART, FILE);
	}

	/** The state, {@code null} if there is none that is whole. */
	@Nullable
	TreeState read() throws IOException {
		if (files.size(FILE) <= HASH_DIGITS) {
			return null;
		}
		var all = new String(files.read(FILE), StandardCharsets.UTF_8);
		var text = all.substring(Math.min(all.length(), HASH_DIGITS + 1));
		return all.startsWith(hash(text) + "\n") ? TreeState.read(text) : null;
	}

	private static String hash(String text) {
		return Hash.of(text.getBytes(StandardCharsets.UTF_8)).hex();
	}
}
