/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.export;

import java.util.List;
import java.util.Set;

import dev.daybook.core.archive.ArchiveSource;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.RecordLines.Place;
import dev.daybook.server.db.Database;

/**
 * One journal as a contract's client may read it. Each reading is a transaction of its own, so that a slow download
 * keeps nobody waiting; places before the end never change their hash.
 *
 * @param id
 *            of the journal
 * @param head
 *            up to where it is read
 * @param erased
 *            numbers of records without content of which a record up to there tells why
 */
record ContractJournal(Database database, String contract, String id, Head head,
		Set<Long> erased) implements ArchiveSource {

	/** All of a journal, or its beginning. */
	static ContractJournal of(Database database, String contract, String id, Head head) {
		return new ContractJournal(database, contract, id, head,
				database.read(handle -> new ContractRecords(handle, contract).erased(id, head.size())));
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Head head() {
		return head;
	}

	@Override
	public List<Place> read(long from, int limit) {
		var to = Math.min(head.size(), from + limit);
		return database.read(handle -> new ContractRecords(handle, contract).places(id, from, to, erased));
	}
}
