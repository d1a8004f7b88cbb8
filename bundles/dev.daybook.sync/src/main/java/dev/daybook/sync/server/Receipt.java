/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;

/**
 * What became of the records of one request.
 *
 * @param items
 *            an answer for each record, in the order in which they were sent
 * @param head
 *            where the server's copy of the journal ends now
 * @param countersigned
 *            the latest checkpoint of the journal that the server countersigned; {@code null} if there is none
 */
public record Receipt(List<Item> items, Head head, @Nullable Cosigned countersigned) {

	public Receipt {
		items = List.copyOf(items);
	}

	public enum Status {
		STORED, ALREADY, REFUSED
	}

	/**
	 * @param sequence
	 *            number of the record in its journal
	 * @param hash
	 *            hash of the record
	 * @param status
	 *            what became of it
	 * @param reason
	 *            a sentence for the person when it was refused, else empty
	 * @param conflict
	 *            the seconds that the person has elsewhere, if it was refused for them; else {@code null}
	 */
	public record Item(long sequence, Hash hash, Status status, String reason, @Nullable Conflict conflict) {

		public boolean refused() {
			return status == Status.REFUSED;
		}
	}
}
