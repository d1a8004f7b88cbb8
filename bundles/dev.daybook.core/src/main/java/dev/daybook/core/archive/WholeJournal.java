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
import dev.daybook.core.journal.RecordLines.Place;

/**
 * A journal of which everything is there.
 *
 * @param head
 *            its end when this was made
 * @param contract
 *            whose records are told whole, {@code null} for all
 */
record WholeJournal(JournalReader journal, Head head, @Nullable String contract) implements ArchiveSource {

	@Override
	public String id() {
		return journal.id();
	}

	@Override
	public Head head() {
		return head;
	}

	@Override
	public List<Place> read(long from, int limit) throws IOException {
		return journal.read(from, (int) Math.min(limit, head.size() - from)).stream()
				.map(r -> new Place(r.hash(), ArchiveSource.isTold(r, contract) ? r : null)).toList();
	}
}
