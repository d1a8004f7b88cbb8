/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.tree;

/** The way from a leaf up to the root, as RFC 9162 (2.1.3.2) walks it: a node and the last node of its level. */
final class Walk {

	private long node;
	private long last;

	Walk(long node, long last) {
		this.node = node;
		this.last = last;
	}

	boolean atRoot() {
		return last == 0;
	}

	/** Whether the next hash of the proof is that of the node's left neighbour. */
	boolean isRight() {
		return isOdd() || node == last;
	}

	/** Goes up behind the next hash of the proof: a last node without a right neighbour is its own parent. */
	void up() {
		if (isRight()) {
			while (!isOdd() && node != 0) {
				step();
			}
		}
		step();
	}

	/** Goes up as long as the node is the right child, to the root of the biggest complete subtree that ends here. */
	void passRights() {
		while (isOdd()) {
			step();
		}
	}

	private boolean isOdd() {
		return (node & 1) == 1;
	}

	private void step() {
		node >>>= 1;
		last >>>= 1;
	}
}
