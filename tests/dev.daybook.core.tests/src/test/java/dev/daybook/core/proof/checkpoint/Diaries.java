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
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.google.gson.JsonObject;

import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.proof.note.FixedRandom;

/** Diaries that are the same in every run. */
public final class Diaries {

	public static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

	private Diaries() {
	}

	public static Journal open(FileSystem files) throws IOException {
		return Journal.open(files, new Random(42), InstantSource.fixed(NINE),
				new Origin("desk", "Ada Lovelace", ZoneId.of("Europe/London")));
	}

	public static DeviceProof proof(FileSystem files, Journal journal, long seed) {
		return new DeviceProof(files, journal, new FixedRandom(seed));
	}

	/** As many segments as asked for, ten minutes each. */
	public static List<Draft> segments(int count) {
		List<Draft> drafts = new ArrayList<>();
		for (var i = 0; i < count; i++) {
			var data = new JsonObject();
			data.addProperty("text", "number " + i);
			drafts.add(new Draft(NINE.plusSeconds(600L * i), RecordType.SEGMENT, "acme", 600, data));
		}
		return drafts;
	}

	/** What the IDE does at the close of a segment. */
	public static void close(Journal journal, DeviceProof proof) throws IOException {
		journal.append(segments(1));
		journal.append(proof.checkpoint(NINE));
	}
}
