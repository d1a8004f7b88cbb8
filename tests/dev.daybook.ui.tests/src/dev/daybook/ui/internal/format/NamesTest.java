/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {

	@Test
	void aShortNameStays() {
		assertEquals("Billing", Names.shorten("Billing", 7));
	}

	@Test
	void aLongNameIsCutToTheLength() {
		assertEquals("Billi…", Names.shorten("Billing engine", 6));
	}

	@Test
	void noBlankBeforeTheEllipsis() {
		assertEquals("Billing…", Names.shorten("Billing engine", 9));
	}

	@Test
	void aCharacterOfTwoUnitsIsNotHalved() {
		assertEquals("😀😀…", Names.shorten("😀😀😀😀", 3));
	}
}
