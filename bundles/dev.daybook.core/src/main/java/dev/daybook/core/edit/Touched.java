/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.edit;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayJson;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.EvidenceJson;
import dev.daybook.core.time.Slot;
import dev.daybook.core.time.Spans;

/**
 * The records that tell of some time. The whole journal is read for them: a record of any age may be about it, and what
 * is overlooked is not erased.
 *
 * @param records
 *            all records of contracts in the slots, in order
 * @param aways
 *            absences that meet the time, and answers about them
 * @param pictures
 *            how many records of the journal name each picture
 */
record Touched(List<JournalRecord> records, List<JournalRecord> aways, Map<String, Integer> pictures) {

	private static final int AT_ONCE = 500;

	/**
	 * @param slots
	 *            begins of the slots
	 * @param time
	 *            what is asked about, inside of them
	 */
	static Touched read(JournalReader journal, Set<Instant> slots, Spans time) throws IOException {
		var touched = new Touched(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
		for (var from = 0L; from < journal.head().size(); from += AT_ONCE) {
			for (var saved : journal.read(from, AT_ONCE)) {
				touched.look(saved, slots, time);
			}
		}
		return touched;
	}

	private void look(JournalRecord saved, Set<Instant> slots, Spans time) {
		var contract = saved.envelope().contract();
		if (contract == null) {
			return;
		}
		if (slots.contains(Slot.of(saved.envelope().at()))) {
			records.add(saved);
		}
		var body = saved.body();
		if (body == null) {
			return;
		}
		switch (saved.envelope().type()) {
		case RecordType.AWAY -> add(saved, AwayJson.readAway(contract, body.data()), time);
		case RecordType.AWAY_ANSWER -> add(saved, AwayJson.readAnswer(contract, body.data()).away(), time);
		case RecordType.SHOT -> pictures.merge(EvidenceJson.readShot(contract, body.data()).sha256(), 1, Integer::sum);
		default -> {
			// Its slot tells all.
		}
		}
	}

	private void add(JournalRecord saved, Away away, Spans time) {
		if (time.overlaps(away.from(), away.to())) {
			aways.add(saved);
		}
	}
}
