/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.io.IOException;
import java.util.List;

import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;

/** Reads a journal until the diary is closed; then whoever still reads ends, for another IDE may write there. */
final class ClosableReader implements JournalReader {

	private final JournalReader journal;
	private volatile boolean closed;

	ClosableReader(JournalReader journal) {
		this.journal = journal;
	}

	@Override
	public String id() {
		return journal.id();
	}

	@Override
	public Head head() {
		return journal.head();
	}

	@Override
	public List<JournalRecord> read(long from, int limit) throws IOException {
		if (closed) {
			throw new IOException(Messages.closed);
		}
		return journal.read(from, limit);
	}

	void close() {
		closed = true;
	}
}
