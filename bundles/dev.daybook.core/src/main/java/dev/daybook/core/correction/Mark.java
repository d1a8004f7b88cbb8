/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.correction;

import java.time.Instant;

/**
 * Who changed the diary, and when.
 *
 * @param id
 *            identifier of the edit, shared by all its records; unguessable outside tests, and without meaning, as each
 *            client may see it
 * @param who
 *            name of the person
 * @param when
 *            UTC instant of the edit
 */
public record Mark(String id, String who, Instant when) {

	/** Of a record whose content was erased. */
	public static final Mark ERASED = new Mark("", "", Instant.EPOCH);

	/** Longest identifier and name, in characters. */
	public static final int MAX_LENGTH = 200;

	public Mark {
		if (id.length() > MAX_LENGTH || who.length() > MAX_LENGTH) {
			throw new IllegalArgumentException("A name has at most " + MAX_LENGTH + " characters.");
		}
	}
}
