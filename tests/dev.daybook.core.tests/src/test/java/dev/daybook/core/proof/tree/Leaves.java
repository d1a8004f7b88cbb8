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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import dev.daybook.core.journal.Hash;

/** Trees that are the same in every run, and a slow way to their roots, straight from the words of RFC 9162. */
final class Leaves {

	/** The leaves that the implementations of Certificate Transparency test with. */
	static final List<String> CT = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
			"606162636465666768696a6b6c6d6e6f");

	private Leaves() {
	}

	static Hash leaf(String hex) {
		return Hash.of(new byte[] { 0 }, HexFormat.of().parseHex(hex));
	}

	/** Leaf hashes of the numbers from 0 on. */
	static LeafList numbers(int count) {
		var leaves = new LeafList();
		for (var i = 0; i < count; i++) {
			leaves.add(Hash.of(Integer.toString(i).getBytes(StandardCharsets.UTF_8)));
		}
		return leaves;
	}

	static Hash leaf(LeafList leaves, long index) {
		return leaves.read(index, 1).getFirst();
	}

	/** MTH of RFC 9162. */
	static Hash slowRoot(List<Hash> leaves) {
		var count = leaves.size();
		if (count < 2) {
			return count == 0 ? Hash.of() : leaves.getFirst();
		}
		var split = Integer.highestOneBit(count - 1);
		return Hash.of(new byte[] { 1 }, bytes(slowRoot(leaves.subList(0, split))),
				bytes(slowRoot(leaves.subList(split, count))));
	}

	/** For leaves in memory, which can always be read. */
	static <T> T sure(Reading<T> reading) {
		try {
			return reading.get();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] bytes(Hash hash) {
		return HexFormat.of().parseHex(hash.hex());
	}

	interface Reading<T> {
		T get() throws IOException;
	}
}
