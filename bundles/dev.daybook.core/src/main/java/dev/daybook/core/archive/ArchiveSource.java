/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordLines.Place;

/**
 * A journal as an archive tells it: whole records, and places of which only the hash is told. It ends where it ended
 * when this was made, whatever is saved meanwhile. For one thread.
 */
public interface ArchiveSource {

	/** Identifier of the journal. */
	String id();

	/** Where it ends; always the same. */
	Head head();

	/**
	 * Places in order. The leaf hash of a place is the same whenever it is read.
	 *
	 * @param from
	 *            number of the first one
	 * @param limit
	 *            most places returned; there are as many, unless the journal ends before
	 * @throws IOException
	 *             if they cannot be read
	 */
	List<Place> read(long from, int limit) throws IOException;

	/**
	 * A journal of which everything is there.
	 *
	 * @param contract
	 *            identifier of the one contract whose records are told whole, with those of no contract; {@code null}
	 *            to tell all
	 */
	static ArchiveSource of(JournalReader journal, @Nullable String contract) {
		return new WholeJournal(journal, journal.head(), contract);
	}

	/** Whether a record is told whole in the archive of a contract, or of all if that is {@code null}. */
	static boolean isTold(JournalRecord saved, @Nullable String contract) {
		var owner = saved.envelope().contract();
		return contract == null || owner == null || owner.equals(contract);
	}
}
