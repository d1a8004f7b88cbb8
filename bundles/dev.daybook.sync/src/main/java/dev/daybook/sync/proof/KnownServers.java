/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.proof.note.VerifierKey;

/**
 * The keys of the servers that this diary was sent to, as they were at first contact: a file with a line for each, the
 * address, a space and the key.
 */
final class KnownServers {

	static final String FILE = "server.keys";
	private static final String PART = "server.part";

	private final FileSystem files;

	/**
	 * @param files
	 *            the diary's folder
	 */
	KnownServers(FileSystem files) {
		this.files = files;
	}

	/**
	 * Whether a server has this key, as far as is known; a server that is new here is from now on known by it.
	 *
	 * @throws IOException
	 *             if the file cannot be read or written
	 */
	boolean isKnown(URI server, VerifierKey key) throws IOException {
		var known = read();
		var before = known.putIfAbsent(server.toString(), key.text());
		if (before == null) {
			write(known);
		}
		return before == null || before.equals(key.text());
	}

	private Map<String, String> read() throws IOException {
		Map<String, String> known = new LinkedHashMap<>();
		if (files.size(FILE) > 0) {
			new String(files.read(FILE), StandardCharsets.UTF_8).lines().map(line -> line.split(" ", 2))
					.filter(parts -> parts.length == 2).forEach(parts -> known.put(parts[0], parts[1]));
		}
		return known;
	}

	private void write(Map<String, String> known) throws IOException {
		var text = new StringBuilder();
		known.forEach((server, key) -> text.append(server).append(' ').append(key).append('\n'));
		files.write(PART, text.toString().getBytes(StandardCharsets.UTF_8));
		files.rename(PART, FILE);
		files.forceFolder();
	}
}
