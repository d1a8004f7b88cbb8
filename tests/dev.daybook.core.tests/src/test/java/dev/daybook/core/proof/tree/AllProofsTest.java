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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.daybook.core.journal.Hash;

class AllProofsTest {

	private static final int MAX = 512;
	private static final int MUTATIONS = 100_000;
	private static final Path VECTORS = Path.of("src", "test", "resources", "proof", "merkle-vectors.txt");

	private final LeafList leaves = Leaves.numbers(MAX);
	private final MerkleTree tree = new MerkleTree(leaves, 0);
	private final List<Hash> roots = new ArrayList<>();
	private final Random random = new Random(9162);

	AllProofsTest() throws IOException {
		for (var size = 0; size <= MAX; size++) {
			roots.add(tree.root(size));
		}
	}

	@Test
	void all131328InclusionProofsUpTo512LeavesProve() throws IOException {
		var count = 0;
		for (var size = 1; size <= MAX; size++) {
			for (var index = 0; index < size; index++) {
				assertTrue(tree.inclusion(index, size).proves(Leaves.leaf(leaves, index), roots.get(size)));
				count++;
			}
		}
		assertEquals(131_328, count);
	}

	@Test
	void all130816ConsistencyProofsUpTo512LeavesProve() throws IOException {
		var count = 0;
		for (var to = 1; to <= MAX; to++) {
			for (var from = 1; from < to; from++) {
				assertTrue(tree.consistency(from, to).proves(roots.get(from), roots.get(to)));
				count++;
			}
			assertTrue(tree.consistency(to, to).proves(roots.get(to), roots.get(to)));
			assertTrue(tree.consistency(0, to).proves(roots.get(0), roots.get(to)));
		}
		assertEquals(130_816, count);
	}

	@Test
	void all100000MutatedProofsAreRejected() throws IOException {
		for (var i = 0; i < MUTATIONS; i++) {
			if (i % 2 == 0) {
				rejectsInclusion();
			} else {
				rejectsConsistency();
			}
		}
	}

	private void rejectsInclusion() throws IOException {
		var size = 1 + random.nextInt(MAX);
		var index = random.nextInt(size);
		var right = tree.inclusion(index, size);
		var leaf = Leaves.leaf(leaves, index);
		var root = roots.get(size);
		var rejected = switch (random.nextInt(4)) {
		case 0 -> !right.proves(flipped(leaf), root);
		case 1 -> !right.proves(leaf, flipped(root));
		case 2 -> {
			var other = moved(index, size);
			// Another place can have the same way to the root only if it is the same place.
			yield !new InclusionProof(other, size, right.path()).proves(leaf, root);
		}
		default -> !new InclusionProof(index, size, mutated(right.path())).proves(leaf, root);
		};
		assertTrue(rejected, () -> "a mutation of the proof of " + index + " in " + size);
	}

	private void rejectsConsistency() throws IOException {
		var to = 2 + random.nextInt(MAX - 1);
		var from = 1 + random.nextInt(to - 1);
		var right = tree.consistency(from, to);
		var rejected = switch (random.nextInt(4)) {
		case 0 -> !right.proves(flipped(roots.get(from)), roots.get(to));
		case 1 -> !right.proves(roots.get(from), flipped(roots.get(to)));
		case 2 -> {
			var other = 1 + moved(from - 1, to);
			yield !new ConsistencyProof(other, to, right.path()).proves(roots.get(other), roots.get(to))
					|| tree.consistency(other, to).equals(new ConsistencyProof(other, to, right.path()));
		}
		default -> !new ConsistencyProof(from, to, mutated(right.path())).proves(roots.get(from), roots.get(to));
		};
		assertTrue(rejected, () -> "a mutation of the proof from " + from + " to " + to);
	}

	/** Another number below the bound; -1 if there is none. */
	private int moved(int number, int bound) {
		return bound == 1 ? -1 : (number + 1 + random.nextInt(bound - 1)) % bound;
	}

	private List<Hash> mutated(List<Hash> path) {
		var other = new ArrayList<>(path);
		var place = random.nextInt(path.size() + 1);
		switch (path.isEmpty() ? 0 : random.nextInt(4)) {
		case 0 -> other.add(place, roots.get(random.nextInt(MAX)));
		case 1 -> other.remove(Math.min(place, path.size() - 1));
		case 2 -> other.set(Math.min(place, path.size() - 1), flipped(path.get(Math.min(place, path.size() - 1))));
		default -> {
			if (path.size() > 1) {
				other.add(other.removeFirst());
			} else {
				other.clear();
			}
		}
		}
		return other;
	}

	private Hash flipped(Hash hash) {
		var bytes = NodeHasher.bytes(hash);
		bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
		return NodeHasher.hash(bytes);
	}

	@Test
	void numbersOutOfAnyTreeAndEndlessPathsAreRejected() {
		var endless = new Hash[1000];
		Arrays.fill(endless, Hash.ZERO);
		for (var number : new long[] { Long.MIN_VALUE, -1, 0, 1, 512, Long.MAX_VALUE - 1, Long.MAX_VALUE }) {
			for (var other : new long[] { Long.MIN_VALUE, -1, 0, 1, 513, Long.MAX_VALUE }) {
				for (var path : List.of(List.<Hash>of(), List.of(endless))) {
					assertFalse(new InclusionProof(number, other, path).proves(Hash.ZERO, roots.get(1)));
					assertFalse(new ConsistencyProof(number, other, path).proves(Hash.ZERO, roots.get(1)));
				}
			}
		}
	}

	/** Roots, proofs and broken proofs of a public implementation of the RFC, for the CT reference leaves. */
	@Test
	void the192PublicVectorsAreJudgedAsThereIsSaid() throws IOException {
		var vectors = Files.readAllLines(VECTORS);
		for (var vector : vectors) {
			assertEquals(vector.split(" ")[1].equals("ok"), proves(vector.split(" ")), vector);
		}
		assertEquals(192, vectors.size());
	}

	private static boolean proves(String[] vector) {
		try {
			var path = vector[6].equals("-") ? List.<Hash>of()
					: Arrays.stream(vector[6].split(",")).map(Hash::new).toList();
			var first = Long.parseUnsignedLong(vector[2]);
			var second = Long.parseUnsignedLong(vector[3]);
			return vector[0].equals("inclusion")
					? new InclusionProof(first, second, path).proves(new Hash(vector[4]), new Hash(vector[5]))
					: new ConsistencyProof(first, second, path).proves(new Hash(vector[4]), new Hash(vector[5]));
		} catch (IllegalArgumentException notEvenAHash) {
			return false;
		}
	}
}
