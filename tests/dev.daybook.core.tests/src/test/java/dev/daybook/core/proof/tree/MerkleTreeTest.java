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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.daybook.core.journal.Hash;

class MerkleTreeTest {

	private static final List<String> CT_ROOTS = List.of(
			"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
			"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
			"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
			"aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
			"d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
			"4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
			"76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
			"ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
			"5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

	private static final int MILLION = 1_000_000;

	@Test
	void theCtReferenceLeavesHaveTheRootsThatCtImplementationsFind() throws IOException {
		var leaves = new LeafList();
		var frontier = new Frontier();
		for (var size = 0; size <= Leaves.CT.size(); size++) {
			assertEquals(CT_ROOTS.get(size), frontier.root().hex());
			assertEquals(CT_ROOTS.get(size), new MerkleTree(leaves).root(size).hex());
			if (size < Leaves.CT.size()) {
				leaves.add(Leaves.leaf(Leaves.CT.get(size)));
				frontier.append(Leaves.leaf(Leaves.CT.get(size)));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 3, 8, 16 })
	void rootsAreThoseOfTheDefinitionAtAnyHeight(int height) throws IOException {
		var leaves = Leaves.numbers(300);
		var tree = new MerkleTree(leaves, height);
		var all = leaves.read(0, 300);
		// Down as well as up: what is kept in memory must not depend on the order of the questions.
		for (var size = 300; size >= 0; size -= 7) {
			assertEquals(Leaves.slowRoot(all.subList(0, size)), tree.root(size));
		}
		assertEquals(Leaves.slowRoot(all), tree.root(300));
	}

	@Test
	void aFrontierIsRestoredFromItsPeaks() {
		var frontier = new Frontier();
		var recent = new RecentRoots(frontier);
		List<Hash> roots = new ArrayList<>(List.of(frontier.root()));
		for (var leaf : Leaves.numbers(1500).read(0, 1500)) {
			frontier.append(leaf);
			recent.append(leaf);
			roots.add(frontier.root());
			var restored = Frontier.of(frontier.size(), frontier.peaks());
			assertEquals(frontier.root(), restored.root());
			restored.append(leaf);
			assertEquals(frontier.root(), roots.getLast());
		}
		assertEquals(Optional.empty(), recent.root(1500 - RecentRoots.KNOWN));
		assertEquals(Optional.of(roots.get(1501 - RecentRoots.KNOWN)), recent.root(1501 - RecentRoots.KNOWN));
		assertEquals(Optional.of(roots.get(1500)), recent.root(1500));
		assertEquals(Optional.empty(), recent.root(1501));
		assertThrows(IllegalArgumentException.class, () -> Frontier.of(3, List.of(Hash.ZERO)));
	}

	@Test
	void whatIsNotThereIsRefused() {
		var tree = new MerkleTree(Leaves.numbers(5));
		assertThrows(IllegalArgumentException.class, () -> tree.root(6));
		assertThrows(IllegalArgumentException.class, () -> tree.inclusion(5, 5));
		assertThrows(IllegalArgumentException.class, () -> tree.inclusion(-1, 5));
		assertThrows(IllegalArgumentException.class, () -> tree.consistency(4, 3));
	}

	@Test
	void aMillionLeavesTakeSecondsTheFirstTimeAndMillisecondsFromThenOn() throws IOException {
		var leaves = Leaves.numbers(MILLION);
		var start = System.nanoTime();
		var tree = new MerkleTree(leaves);
		var root = tree.root(MILLION);
		var whole = Duration.ofNanos(System.nanoTime() - start);
		start = System.nanoTime();
		for (var i = 0; i < 1000; i++) {
			var inclusion = tree.inclusion(i * 997L, MILLION);
			assertTrue(inclusion.path().size() <= 20);
			assertTrue(inclusion.proves(Leaves.leaf(leaves, i * 997L), root));
		}
		var proofs = Duration.ofNanos(System.nanoTime() - start);
		var from = 654_321;
		assertTrue(tree.consistency(from, MILLION).proves(tree.root(from), root));
		System.out.println(
				"root of 1,000,000 leaves: " + whole.toMillis() + " ms; one inclusion proof, made and checked: "
						+ proofs.toNanos() / 1_000_000 + " us");
		assertTrue(whole.toSeconds() < 30 && proofs.toSeconds() < 30, "An order of magnitude above what is usual.");
	}
}
