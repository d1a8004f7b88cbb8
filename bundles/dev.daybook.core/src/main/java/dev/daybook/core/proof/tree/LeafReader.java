/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.tree;

import java.io.IOException;
import java.util.List;

import dev.daybook.core.journal.Hash;

/** Port to where leaf hashes are kept, in their order. They are never changed, and others may follow. */
public interface LeafReader {

	/** Count of leaves. */
	long size();

	/**
	 * Leaf hashes in order.
	 *
	 * @param from
	 *            number of the first one
	 * @param count
	 *            how many; all of them are there
	 * @throws IOException
	 *             if they cannot be read
	 */
	List<Hash> read(long from, int count) throws IOException;
}
