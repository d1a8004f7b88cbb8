/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Where a journal ends is compared by all that it consists of. */
class HeadTest {

	private static final String ONES = "1".repeat(64);

	@Test
	void headsOfTheSameSizeAndHashAreEqual() {
		assertEquals(new Head(5, new Hash(ONES)), new Head(5, new Hash(String.valueOf(ONES.toCharArray()))));
		assertEquals(new Head(5, new Hash(ONES)).hashCode(), new Head(5, new Hash(ONES)).hashCode());
	}

	@Test
	void sizeAndHashBothCount() {
		assertNotEquals(new Head(5, new Hash(ONES)), new Head(6, new Hash(ONES)));
		assertNotEquals(new Head(5, new Hash(ONES)), new Head(5, Hash.ZERO));
	}

	@Test
	void nothingElseIsEqualToThem() {
		assertNotEquals(null, Head.EMPTY);
		assertNotEquals(Head.EMPTY, Hash.ZERO);
		assertNotEquals(Hash.ZERO, Hash.ZERO.hex());
	}
}
