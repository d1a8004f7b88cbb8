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

import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.sync.server.ClientPage;
import dev.daybook.sync.server.ReviewServer;
import dev.daybook.sync.server.ServerException;
import dev.daybook.sync.server.ServerException.Kind;

/** What the client will see. */
public final class Preview {

	private Preview() {
	}

	/**
	 * Has the server make its page of a day with everything that is saved and not sent yet; it keeps nothing of that.
	 * No picture is sent. Blocks on disk and network.
	 *
	 * @param at
	 *            a moment of the day
	 * @param shots
	 *            hashes of the pictures that will be sent
	 * @throws ServerException
	 *             with a sentence for the person
	 */
	public static ClientPage of(JournalReader journal, ReviewServer server, String contract, Instant at,
			Collection<String> shots) throws ServerException, IOException, InterruptedException {
		var known = server.head(journal.id());
		var waiting = journal.head().size() - known.size();
		if (waiting < 0 || !fits(journal, known)) {
			throw new ServerException(Kind.REFUSED, Messages.of("previewFork"));
		}
		var records = journal.read(known.size(), Batch.MAX_RECORDS);
		if (waiting > Batch.MAX_RECORDS || Batch.cut(records, Batch.MAX_BYTES).size() < records.size()) {
			throw new ServerException(Kind.TOO_LARGE, Messages.of("previewTooMuch", waiting));
		}
		return server.preview(journal.id(), records.stream().map(RecordOutbox::forServer).toList(), contract, at,
				shots);
	}

	private static boolean fits(JournalReader journal, Head known) throws IOException {
		var last = known.size() == 0 ? null : journal.read(known.size() - 1, 1).getFirst();
		return last == null || Head.after(last).equals(known);
	}
}
