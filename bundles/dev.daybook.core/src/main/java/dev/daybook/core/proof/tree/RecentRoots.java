/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.tree;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.Hash;

/** A growing tree that still knows its last 1,024 sizes, in about half a megabyte. For one thread. */
public final class RecentRoots {

	/** Sizes that are known, the one of now among them. */
	static final int KNOWN = 1024;

	private final @Nullable Frontier[] sizes = new @Nullable Frontier[KNOWN];
	private Frontier now;

	/**
	 * @param start
	 *            the tree to go on from; it is not changed
	 */
	public RecentRoots(Frontier start) {
		now = start.copy();
		keep();
	}

	/** Appends a leaf, given its leaf hash. */
	public void append(Hash leaf) {
		now = now.copy();
		now.append(leaf);
		keep();
	}

	/** The tree as it is now; not to be changed. */
	public Frontier now() {
		return now;
	}

	/** Root of the tree when it had {@code size} leaves, empty if that is too long ago or did not happen yet. */
	public Optional<Hash> root(long size) {
		var found = size < 0 ? null : sizes[(int) (size % KNOWN)];
		return found != null && found.size() == size ? Optional.of(found.root()) : Optional.empty();
	}

	private void keep() {
		sizes[(int) (now.size() % KNOWN)] = now;
	}
}
