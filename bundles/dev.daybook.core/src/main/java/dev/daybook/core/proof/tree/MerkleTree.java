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
import java.util.ArrayList;
import java.util.List;

import dev.daybook.core.journal.Hash;

/**
 * Roots and proofs of any size of a tree whose leaves are kept elsewhere. Each leaf is read once, then at most
 * 2<sup>height</sup> of them for a proof; in memory are the nodes from that height on. For one thread.
 */
public final class MerkleTree {

	/** Keeps 0.25 bytes for each leaf in memory, and reads at most 256 leaves for a proof. */
	public static final int DEFAULT_HEIGHT = 8;

	private static final int MAX_HEIGHT = 16;

	private final NodeHasher hasher = new NodeHasher();
	private final LeafReader leaves;
	private final int height;
	/** Complete subtrees by level from the height on. */
	private final List<NodeRow> rows = new ArrayList<>();

	public MerkleTree(LeafReader leaves) {
		this(leaves, DEFAULT_HEIGHT);
	}

	/**
	 * @param height
	 *            level from which on nodes are kept in memory, 0 (all: 64 bytes for each leaf) to 16
	 */
	public MerkleTree(LeafReader leaves, int height) {
		if (height < 0 || height > MAX_HEIGHT) {
			throw new IllegalArgumentException("Nodes are kept from a level between 0 and 16 on.");
		}
		this.leaves = leaves;
		this.height = height;
	}

	/** Count of leaves that there are now. */
	public long size() {
		return leaves.size();
	}

	/**
	 * The tree hash of the first {@code size} leaves.
	 *
	 * @throws IllegalArgumentException
	 *             if there are fewer
	 */
	public Hash root(long size) throws IOException {
		ensure(size >= 0 && size <= size());
		return size == 0 ? Frontier.EMPTY_ROOT : NodeHasher.hash(range(0, size));
	}

	/**
	 * The proof that a leaf is in the tree of the first {@code size} leaves.
	 *
	 * @throws IllegalArgumentException
	 *             if it is not in it
	 */
	public InclusionProof inclusion(long index, long size) throws IOException {
		ensure(index >= 0 && index < size && size <= size());
		List<Hash> path = new ArrayList<>();
		path(index, 0, size, path);
		return new InclusionProof(index, size, path);
	}

	/**
	 * The proof that the tree of the first {@code to} leaves goes on from that of the first {@code from}.
	 *
	 * @throws IllegalArgumentException
	 *             if there are fewer leaves
	 */
	public ConsistencyProof consistency(long from, long to) throws IOException {
		ensure(from >= 0 && from <= to && to <= size());
		List<Hash> path = new ArrayList<>();
		if (from > 0 && from < to) {
			between(from, 0, to, true, path);
		}
		return new ConsistencyProof(from, to, path);
	}

	private void path(long index, long low, long high, List<Hash> path) throws IOException {
		if (high - low == 1) {
			return;
		}
		var middle = low + split(high - low);
		if (index < middle) {
			path(index, low, middle, path);
			path.add(NodeHasher.hash(range(middle, high)));
		} else {
			path(index, middle, high, path);
			path.add(NodeHasher.hash(range(low, middle)));
		}
	}

	/** SUBPROOF of RFC 9162: {@code known} as long as the verifier has the root of this part. */
	private void between(long from, long low, long high, boolean known, List<Hash> path) throws IOException {
		if (from == high) {
			if (!known) {
				path.add(NodeHasher.hash(range(low, high)));
			}
			return;
		}
		var middle = low + split(high - low);
		if (from <= middle) {
			between(from, low, middle, known, path);
			path.add(NodeHasher.hash(range(middle, high)));
		} else {
			between(from, middle, high, false, path);
			path.add(NodeHasher.hash(range(low, middle)));
		}
	}

	/** Root of the leaves from {@code low} to before {@code high}, which split as those of a tree do. */
	private byte[] range(long low, long high) throws IOException {
		var count = high - low;
		if (Long.bitCount(count) == 1) {
			var level = Long.numberOfTrailingZeros(count);
			return node(level, low >>> level);
		}
		var middle = low + split(count);
		return hasher.node(range(low, middle), range(middle, high));
	}

	/** The biggest power of two below {@code count}. */
	private static long split(long count) {
		return Long.highestOneBit(count - 1);
	}

	private byte[] node(int level, long index) throws IOException {
		if (level < height) {
			return fromLeaves(index << level, 1 << level);
		}
		extend(index + 1 << level - height);
		return rows.get(level - height).get(index);
	}

	/** Reads on until {@code count} nodes at the height are there, and with them those above that are complete then. */
	private void extend(long count) throws IOException {
		for (var nodes = row(0); nodes.size() < count;) {
			nodes.add(fromLeaves((long) nodes.size() << height, 1 << height));
			for (var row = 0; row(row).size() % 2 == 0; row++) {
				row(row + 1).add(row(row).lastPair(hasher));
			}
		}
	}

	private NodeRow row(int number) {
		if (number == rows.size()) {
			rows.add(new NodeRow());
		}
		return rows.get(number);
	}

	private byte[] fromLeaves(long from, int count) throws IOException {
		var nodes = leaves.read(from, count).stream().map(NodeHasher::bytes).toArray(byte[][]::new);
		for (var left = count; left > 1; left /= 2) {
			for (var i = 0; i < left / 2; i++) {
				nodes[i] = hasher.node(nodes[2 * i], nodes[2 * i + 1]);
			}
		}
		return nodes[0];
	}

	private static void ensure(boolean there) {
		if (!there) {
			throw new IllegalArgumentException("The tree has no such leaf or size.");
		}
	}
}
