/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.tree;

import java.util.List;

import dev.daybook.core.journal.Hash;

/**
 * Shows that a leaf is in a tree.
 *
 * @param index
 *            number of the leaf, from 0
 * @param size
 *            count of the tree's leaves
 * @param path
 *            hashes beside the way from the leaf to the root, from below
 */
public record InclusionProof(long index, long size, List<Hash> path) {

	public InclusionProof {
		path = List.copyOf(path);
	}

	/**
	 * Whether the leaf is in the tree. Never throws, whatever the numbers and the path are; at most 64 hashes are made.
	 */
	public boolean proves(Hash leaf, Hash root) {
		if (index < 0 || index >= size) {
			return false;
		}
		var hasher = new NodeHasher();
		var walk = new Walk(index, size - 1);
		var node = NodeHasher.bytes(leaf);
		for (var beside : path) {
			if (walk.atRoot()) {
				return false;
			}
			var sibling = NodeHasher.bytes(beside);
			node = walk.isRight() ? hasher.node(sibling, node) : hasher.node(node, sibling);
			walk.up();
		}
		return walk.atRoot() && NodeHasher.hash(node).equals(root);
	}
}
