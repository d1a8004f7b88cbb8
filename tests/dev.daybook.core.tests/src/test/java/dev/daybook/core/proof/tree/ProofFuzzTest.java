/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

import dev.daybook.core.journal.Hash;

/** Any numbers and paths as proofs against the roots of real trees: whatever proves has to be true. */
class ProofFuzzTest {

	private static final int MAX = 64;
	private static final LeafList LEAVES = Leaves.numbers(MAX);
	private static final MerkleTree TREE = new MerkleTree(LEAVES);

	@FuzzTest(maxDuration = "60s")
	void provesWhatIsTrueOnly(FuzzedDataProvider data) throws IOException {
		var first = data.consumeBoolean() ? data.consumeLong() : data.consumeLong(0, MAX);
		var second = data.consumeBoolean() ? data.consumeLong() : data.consumeLong(1, MAX);
		var size = data.consumeInt(1, MAX);
		var leaf = data.consumeBoolean() ? hash(data) : Leaves.leaf(LEAVES, data.consumeInt(0, MAX - 1));
		var path = path(data, first, second);

		if (new InclusionProof(first, second, path).proves(leaf, TREE.root(size)) && second == size) {
			assertEquals(Leaves.leaf(LEAVES, first), leaf);
		}
		if (new ConsistencyProof(first, second, path).proves(leaf, TREE.root(size)) && second == size) {
			assertEquals(TREE.root(first), leaf);
		}
	}

	/** A right path with something of its own, as far as there is one; else hashes of any kind. */
	private static List<Hash> path(FuzzedDataProvider data, long first, long second) throws IOException {
		List<Hash> path = new ArrayList<>();
		if (data.consumeBoolean() && first >= 0 && first < second && second <= MAX) {
			path.addAll(data.consumeBoolean() ? TREE.inclusion(first, second).path()
					: TREE.consistency(first, second).path());
		}
		var more = data.consumeInt(0, 80);
		for (var i = 0; i < more && data.remainingBytes() > 0; i++) {
			path.add(data.consumeInt(0, path.size()), hash(data));
		}
		return path;
	}

	private static Hash hash(FuzzedDataProvider data) {
		return NodeHasher.hash(Arrays.copyOf(data.consumeBytes(NodeHasher.LENGTH), NodeHasher.LENGTH));
	}
}
