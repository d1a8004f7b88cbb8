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
 * Shows that a tree goes on from a smaller one: nothing in that was changed, moved or removed.
 *
 * @param from
 *            size of the smaller tree
 * @param to
 *            size of the bigger one
 * @param path
 *            hashes from which both roots are made
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {

	public ConsistencyProof {
		path = List.copyOf(path);
	}

	/** Whether the one goes on from the other. Never throws, whatever the numbers and the path are. */
	public boolean proves(Hash fromRoot, Hash toRoot) {
		if (from < 0 || to < from) {
			return false;
		}
		if (from == to) {
			return path.isEmpty() && fromRoot.equals(toRoot);
		}
		if (from == 0) {
			return path.isEmpty() && fromRoot.equals(Frontier.EMPTY_ROOT);
		}
		var wholeSubtree = Long.bitCount(from) == 1;
		if (path.isEmpty()) {
			return false;
		}
		return wholeSubtree ? climb(fromRoot, path, fromRoot, toRoot)
				: climb(path.getFirst(), path.subList(1, path.size()), fromRoot, toRoot);
	}

	private boolean climb(Hash start, List<Hash> rest, Hash fromRoot, Hash toRoot) {
		var hasher = new NodeHasher();
		var walk = new Walk(from - 1, to - 1);
		walk.passRights();
		var small = NodeHasher.bytes(start);
		var big = small;
		for (var beside : rest) {
			if (walk.atRoot()) {
				return false;
			}
			var sibling = NodeHasher.bytes(beside);
			if (walk.isRight()) {
				small = hasher.node(sibling, small);
				big = hasher.node(sibling, big);
			} else {
				big = hasher.node(big, sibling);
			}
			walk.up();
		}
		return walk.atRoot() && NodeHasher.hash(small).equals(fromRoot) && NodeHasher.hash(big).equals(toRoot);
	}
}
