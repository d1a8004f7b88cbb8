/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LinkUseTest {

	private static final String PAGE = "https://example.org/";

	private long now = Long.MAX_VALUE - 10;
	private final LinkUse use = new LinkUse(() -> now);

	@Test
	void aPageAfterThePointerWasOverALinkIsAFollowedLink() {
		use.status(PAGE);
		now += LinkUse.SPAN - 1;
		assertTrue(use.followed(PAGE));
	}

	@Test
	void aPageThatMovesOnByItselfIsNone() {
		for (var i = 0; i < 100; i++) {
			assertFalse(use.followed(PAGE + i));
			now += LinkUse.SPAN;
		}
	}

	@Test
	void aPageLongAfterThePointerWasOverALinkIsNone() {
		use.status(PAGE);
		now += LinkUse.SPAN;
		assertFalse(use.followed(PAGE));
	}

	@Test
	void thePointerOverOneLinkIsForOnePage() {
		use.status(PAGE);
		assertTrue(use.followed(PAGE + "one"));
		assertFalse(use.followed(PAGE + "two"));
	}

	@Test
	void aPageThatLoadsItselfAgainUnderAPointerLeftOnALinkIsNone() {
		use.status(PAGE);
		use.followed(PAGE);
		use.status(PAGE);
		assertFalse(use.followed(PAGE));
	}

	@Test
	void aPointerThatLeavesALinkDoesNotHide() {
		use.status(PAGE);
		use.status("");
		assertTrue(use.followed(PAGE));
	}
}
