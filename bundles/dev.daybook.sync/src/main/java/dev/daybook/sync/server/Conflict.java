/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Why the server refused a record for its seconds: the person has them in another diary. Settled by withdrawing them in
 * one of the two; then the server takes the record by itself.
 *
 * @param type
 *            type of the refused record, as in the journal
 * @param contract
 *            identifier of its contract, {@code null} if it has none
 * @param from
 *            its first second, UTC
 * @param to
 *            first second after it, UTC
 * @param overlaps
 *            who has which of its seconds now, in order, at least one; a long list is cut
 */
public record Conflict(String type, @Nullable String contract, Instant from, Instant to, List<Overlap> overlaps) {

	public Conflict {
		overlaps = List.copyOf(overlaps);
	}

	/**
	 * @param device
	 *            name of the device that has the seconds
	 * @param journal
	 *            identifier of its journal
	 * @param from
	 *            first second, UTC
	 * @param to
	 *            first second after, UTC
	 */
	public record Overlap(String device, String journal, Instant from, Instant to) {
	}
}
