/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a journal ends.
 *
 * @param size
 *            count of records, and so the sequence number of the next one
 * @param hash
 *            hash of the last record, {@link Hash#ZERO} when there is none
 */
public record Head(long size, Hash hash) {

	public static final Head EMPTY = new Head(0, Hash.ZERO);

	public static Head after(JournalRecord last) {
		return new Head(last.envelope().sequence() + 1, last.hash());
	}

	/** Written out, for the JDK makes that of a record from twenty classes, and this runs while an IDE starts. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Head head && size == head.size && hash.equals(head.hash);
	}

	@Override
	public int hashCode() {
		return 31 * Long.hashCode(size) + hash.hashCode();
	}
}
