/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.daybook.core.journal.Hash;

/** Leaf hashes in memory, 32 bytes each. For one thread. */
public final class LeafList implements LeafReader {

	private static final int CHUNK = 1024;

	private final List<byte[]> chunks = new ArrayList<>();
	private int size;

	/** Adds a leaf hash at the end. */
	public void add(Hash leaf) {
		if (size % CHUNK == 0) {
			chunks.add(new byte[CHUNK * NodeHasher.LENGTH]);
		}
		System.arraycopy(NodeHasher.bytes(leaf), 0, chunks.getLast(), size % CHUNK * NodeHasher.LENGTH,
				NodeHasher.LENGTH);
		size++;
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public List<Hash> read(long from, int count) {
		List<Hash> leaves = new ArrayList<>(count);
		for (var i = (int) from; i < from + count; i++) {
			var offset = i % CHUNK * NodeHasher.LENGTH;
			leaves.add(NodeHasher.hash(Arrays.copyOfRange(chunks.get(i / CHUNK), offset, offset + NodeHasher.LENGTH)));
		}
		return leaves;
	}
}
