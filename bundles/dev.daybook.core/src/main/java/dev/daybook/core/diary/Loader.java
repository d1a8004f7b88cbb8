/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.OutlineTaker;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.proof.record.ProofRecords;

/** Fills a diary from a journal, and reads of it what the journal's index does not tell. For one use. */
final class Loader implements OutlineTaker {

	private static final int READ_AT_ONCE = 1000;
	/** Records at the end that are read in any case, since today is looked at first. */
	private static final int LATEST = 64;

	private final JournalReader journal;
	private final Diary diary;
	private final long latest;
	/** Records from here on up to the one at hand wait to be read together. */
	private long waiting = -1;
	private @Nullable IOException failure;

	Loader(JournalReader journal, Diary diary) {
		this.journal = journal;
		this.diary = diary;
		latest = journal.head().size() - LATEST;
	}

	void run() throws IOException {
		journal.outline(this);
		read(journal.head().size());
		var failed = failure;
		if (failed != null) {
			throw failed;
		}
	}

	@Override
	public void take(long sequence, String type, @Nullable String contract, long second, int seconds, boolean plain) {
		if (sequence >= latest || !plain && matters(type)) {
			waiting = waiting < 0 ? sequence : waiting;
			return;
		}
		read(sequence);
		if (plain && contract != null) {
			diary.add(journal, (int) sequence, type, contract, second, seconds);
		}
	}

	private static boolean matters(String type) {
		return switch (type) {
		case RecordType.JOURNAL, RecordType.NOTICE, RecordType.DISCONTINUITY, ProofRecords.KEY,
				ProofRecords.CHECKPOINT, ProofRecords.COUNTERSIGNED ->
			false;
		default -> true;
		};
	}

	/** Reads what waits before a record. */
	private void read(long before) {
		try {
			while (waiting >= 0 && waiting < before && failure == null) {
				var records = journal.read(waiting, (int) Math.min(READ_AT_ONCE, before - waiting));
				for (var saved : records) {
					diary.add(saved);
				}
				waiting += records.size();
			}
			waiting = -1;
		} catch (IOException e) {
			failure = e;
		}
	}
}
