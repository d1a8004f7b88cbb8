/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonObject;

import dev.daybook.core.erasure.Erasure;

/** Writing side of a journal, for one thread. */
public interface JournalWriter {

	/**
	 * Saves records with one force. When this returns they are saved; when it throws, none of them counts as saved, and
	 * the call may be made again with the same drafts.
	 *
	 * @throws IOException
	 *             if the disk refused; the journal stays usable
	 */
	List<JournalRecord> append(List<Draft> drafts) throws IOException;

	/**
	 * Takes the content of records away: it is overwritten in the journal and in all that was set aside beside it. The
	 * record that tells of it is saved first.
	 *
	 * @return the record that tells of it
	 * @throws IOException
	 *             if the disk refused; if the record is saved all the same, the next opening finishes it
	 */
	default JournalRecord erase(Erasure erasure) throws IOException {
		return erase(List.of(erasure), List.of()).getFirst();
	}

	/**
	 * As {@link #erase(Erasure)}, of several contracts, with what is left to say afterwards: all of it is saved at one
	 * go.
	 *
	 * @param erasures
	 *            at least one
	 * @param more
	 *            records that come after those that tell of the erasures
	 * @return the records that tell of it, then those of {@code more}
	 * @throws IOException
	 *             if the disk refused; if the records are saved all the same, the next opening finishes it
	 */
	List<JournalRecord> erase(List<Erasure> erasures, List<Draft> more) throws IOException;

	/**
	 * Saves the state of the open segment, outside the chain, in place of the one before.
	 *
	 * @throws IOException
	 *             if the disk refused; the state before stays readable
	 */
	void saveOpen(JsonObject state) throws IOException;

	/** The state last saved by {@link #saveOpen}, also by a process that was killed. */
	Optional<JsonObject> open();
}
