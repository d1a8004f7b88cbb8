/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.tree;

import java.util.Arrays;

/** Nodes of one level, side by side. */
final class NodeRow {

	private byte[] hashes = new byte[16 * NodeHasher.LENGTH];
	private int size;

	int size() {
		return size;
	}

	void add(byte[] node) {
		if (size * NodeHasher.LENGTH == hashes.length) {
			hashes = Arrays.copyOf(hashes, 2 * hashes.length);
		}
		System.arraycopy(node, 0, hashes, size * NodeHasher.LENGTH, NodeHasher.LENGTH);
		size++;
	}

	byte[] get(long index) {
		var offset = (int) index * NodeHasher.LENGTH;
		return Arrays.copyOfRange(hashes, offset, offset + NodeHasher.LENGTH);
	}

	/** The node above the last two. */
	byte[] lastPair(NodeHasher hasher) {
		return hasher.node(get(size - 2L), get(size - 1L));
	}
}
