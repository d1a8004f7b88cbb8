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

/** Gets what is known of records without reading them. */
@FunctionalInterface
public interface OutlineTaker {

	/**
	 * @param sequence
	 *            number of the record; each comes once, in order
	 * @param type
	 *            see {@link RecordType}; empty if nothing is known, and the record has to be read
	 * @param contract
	 *            identifier of its contract, {@code null} for none
	 * @param second
	 *            if plain, the second of what it tells, from 1970 on; of an answer, the begin of its absence
	 * @param seconds
	 *            if plain, the seconds of its envelope, 0 to 600
	 * @param plain
	 *            whether this is all that its body says of contract and time, and it changes no other record; else it
	 *            has to be read if its type matters
	 */
	void take(long sequence, String type, @Nullable String contract, long second, int seconds, boolean plain);
}
