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
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.proof.record.Countersigned;
import dev.daybook.core.proof.record.ProofJson;

/**
 * The latest checkpoint that the server countersigned, in a file of its own until the journal has it: the journal takes
 * one an hour while time is tracked, for it grows for ever.
 */
final class LatestSeen {

	static final String FILE = "server.seen";
	private static final String PART = "seen.part";
	private static final String SEQUENCE = "seq";

	/**
	 * @param sequence
	 *            number of the checkpoint's record
	 */
	record Seen(long sequence, Countersigned countersigned) {
	}

	private final FileSystem files;

	LatestSeen(FileSystem files) {
		this.files = files;
	}

	/** Empty if there is none that can be read; the server repeats it then. */
	Optional<Seen> read() throws IOException {
		if (files.size(FILE) == 0) {
			return Optional.empty();
		}
		try {
			var json = JsonParser.parseString(new String(files.read(FILE), StandardCharsets.UTF_8)).getAsJsonObject();
			return Optional.of(new Seen(json.get(SEQUENCE).getAsLong(), ProofJson.readCountersigned(json)));
		} catch (RuntimeException unreadable) {
			return Optional.empty();
		}
	}

	/** Durable when this returns. */
	void write(Seen seen) throws IOException {
		JsonObject json = ProofJson.write(seen.countersigned());
		json.addProperty(SEQUENCE, seen.sequence());
		files.write(PART, (json + "\n").getBytes(StandardCharsets.UTF_8));
		files.rename(PART, FILE);
		files.forceFolder();
	}
}
