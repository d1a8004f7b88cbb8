/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.EvidenceJson;
import dev.daybook.core.segment.Shot;

/** Finds out from the journal when shots were taken. */
final class ShotTimes {

	private static final int CHUNK = 200;

	private ShotTimes() {
	}

	/**
	 * Reads backwards, since what the server lacks is nearly always at the end. A shot whose last word in the journal
	 * is not "taken", or that the journal does not name at all, is left out: nobody can ask for it.
	 *
	 * @return instants by hash
	 */
	static Map<String, Instant> find(JournalReader journal, Collection<String> hashes) throws IOException {
		Map<String, Instant> found = new HashMap<>();
		Set<String> open = new HashSet<>(hashes);
		Set<Long> withheld = new HashSet<>();
		for (var end = journal.head().size(); end > 0 && !open.isEmpty(); end -= CHUNK) {
			var from = Math.max(0, end - CHUNK);
			var records = journal.read(from, (int) (end - from));
			for (var saved : records.reversed()) {
				look(saved, open, withheld, found);
			}
		}
		return found;
	}

	private static void look(JournalRecord saved, Set<String> open, Set<Long> withheld, Map<String, Instant> found) {
		var body = saved.body();
		if (RecordType.WITHHELD.equals(saved.envelope().type()) && body != null) {
			withheld.add(body.data().get("shot").getAsLong());
		}
		if (!RecordType.SHOT.equals(saved.envelope().type()) || body == null) {
			return;
		}
		var shot = EvidenceJson.readShot(String.valueOf(saved.envelope().contract()), body.data());
		// Withheld, and perhaps not erased yet: that is for nobody, whatever else became of it.
		if (withheld.contains(saved.envelope().sequence())) {
			return;
		}
		if (open.remove(shot.sha256()) && shot.state() == Shot.State.TAKEN) {
			found.put(shot.sha256(), shot.at());
		}
	}
}
