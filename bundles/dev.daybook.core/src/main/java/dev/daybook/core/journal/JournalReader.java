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

/** Reading side of a journal. Safe from any thread. */
public interface JournalReader {

	/** Identifier of the journal, a UUID made when it began. */
	String id();

	/** The end of what is saved. */
	Head head();

	/**
	 * Saved records in order.
	 *
	 * @param from
	 *            sequence number of the first one
	 * @param limit
	 *            most records returned
	 * @throws IOException
	 *             if the files cannot be read
	 */
	List<JournalRecord> read(long from, int limit) throws IOException;

	/** Tells what is known of the saved records without reading them. It may be known once only, or not at all. */
	default void outline(OutlineTaker taker) {
		var size = head().size();
		for (var sequence = 0L; sequence < size; sequence++) {
			taker.take(sequence, "", null, 0, 0, false);
		}
	}
}
