/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.checkpoint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.proof.tree.LeafReader;

/** The leaf hashes of a journal, made from its records on the disk each time. */
public final class JournalLeaves implements LeafReader {

	private static final int AT_ONCE = 1024;

	private final JournalReader journal;

	public JournalLeaves(JournalReader journal) {
		this.journal = journal;
	}

	@Override
	public long size() {
		return journal.head().size();
	}

	@Override
	public List<Hash> read(long from, int count) throws IOException {
		List<Hash> leaves = new ArrayList<>(count);
		while (leaves.size() < count) {
			var records = journal.read(from + leaves.size(), Math.min(AT_ONCE, count - leaves.size()));
			if (records.isEmpty()) {
				throw new IOException("The diary has fewer records than it had.");
			}
			records.forEach(r -> leaves.add(r.hash()));
		}
		return leaves;
	}
}
