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
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.Hash;

/**
 * A tree that only grows, as the roots of its complete subtrees: one for each bit of its size, so 63 hashes at most. It
 * gives the root of what was appended, and no proofs. For one thread.
 */
public final class Frontier {

	/** Root of the tree without a leaf: the hash of nothing. */
	public static final Hash EMPTY_ROOT = Hash.of();

	private static final int MAX_LEVELS = 63;

	private final NodeHasher hasher;
	/** By level; only those at the bits of the size count. Their arrays are never changed. */
	private final byte[][] complete;
	private long size;

	public Frontier() {
		this(new NodeHasher(), new byte[MAX_LEVELS][], 0);
	}

	private Frontier(NodeHasher hasher, byte[][] complete, long size) {
		this.hasher = hasher;
		this.complete = complete;
		this.size = size;
	}

	/**
	 * @param size
	 *            count of leaves
	 * @param peaks
	 *            what {@link #peaks()} gave for that size
	 * @throws IllegalArgumentException
	 *             if there are more or fewer hashes than a tree of that size has
	 */
	public static Frontier of(long size, List<Hash> peaks) {
		if (size < 0 || Long.bitCount(size) != peaks.size()) {
			throw new IllegalArgumentException(
					"A tree of " + size + " leaves does not have " + peaks.size() + " peaks.");
		}
		var complete = new byte[MAX_LEVELS][];
		var next = 0;
		for (var level = MAX_LEVELS - 1; level >= 0; level--) {
			if (isSet(size, level)) {
				complete[level] = NodeHasher.bytes(peaks.get(next++));
			}
		}
		return new Frontier(new NodeHasher(), complete, size);
	}

	/** Another tree that is the same now, and grows by itself; for the same thread. */
	public Frontier copy() {
		return new Frontier(hasher, complete.clone(), size);
	}

	/** Appends a leaf, given its leaf hash. */
	public void append(Hash leaf) {
		append(NodeHasher.bytes(leaf));
	}

	void append(byte[] leaf) {
		var node = leaf;
		var level = 0;
		for (; isSet(size, level); level++) {
			node = hasher.node(complete[level], node);
		}
		complete[level] = node;
		size++;
	}

	/** Count of leaves. */
	public long size() {
		return size;
	}

	/** The RFC 9162 tree hash of all leaves. */
	public Hash root() {
		byte @Nullable [] root = null;
		for (var level = 0; level < MAX_LEVELS; level++) {
			if (isSet(size, level)) {
				root = root == null ? complete[level] : hasher.node(complete[level], root);
			}
		}
		return root == null ? EMPTY_ROOT : NodeHasher.hash(root);
	}

	/** The roots of the complete subtrees, from the biggest, which is the leftmost one, on. */
	public List<Hash> peaks() {
		List<Hash> peaks = new ArrayList<>();
		for (var level = MAX_LEVELS - 1; level >= 0; level--) {
			if (isSet(size, level)) {
				peaks.add(NodeHasher.hash(complete[level]));
			}
		}
		return peaks;
	}

	private static boolean isSet(long size, int level) {
		return (size >>> level & 1) == 1;
	}
}
