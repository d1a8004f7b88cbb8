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
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

import dev.daybook.core.journal.FileSystem;

/** When the whole journal was last read back, over all runs. The file can be lost: then it is read once more. */
final class LastReading {

	static final String FILE = "proof.read";
	private static final String PART = "proof.part";
	private static final Duration PERIOD = Duration.ofDays(1);

	private final FileSystem files;

	LastReading(FileSystem files) {
		this.files = files;
	}

	/** Whether it was longer ago than a day, is not known, or lies ahead because the clock was set back. */
	boolean isDue(Instant now) throws IOException {
		if (files.size(FILE) == 0) {
			return true;
		}
		try {
			var last = Instant.parse(new String(files.read(FILE), StandardCharsets.UTF_8).strip());
			return now.isBefore(last) || !now.isBefore(last.plus(PERIOD));
		} catch (DateTimeException unreadable) {
			return true;
		}
	}

	void done(Instant now) throws IOException {
		files.write(PART, (now + "\n").getBytes(StandardCharsets.UTF_8));
		files.rename(PART, FILE);
	}
}
