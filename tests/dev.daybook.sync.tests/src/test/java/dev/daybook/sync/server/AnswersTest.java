/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class AnswersTest {

	private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

	@Test
	void readsBothFormsOfRetryAfterAndTrustsNeitherTooMuch() {
		assertEquals(Duration.ofSeconds(30), Answers.retryAfter("30", NOW));
		assertEquals(Duration.ofMinutes(1), Answers.retryAfter("Mon, 2 Mar 2026 09:01:00 GMT", NOW));
		assertEquals(Duration.ZERO, Answers.retryAfter("Mon, 2 Mar 2026 08:00:00 GMT", NOW));
		assertEquals(Answers.MAX_RETRY_AFTER, Answers.retryAfter("999999999", NOW));
		assertNull(Answers.retryAfter(null, NOW));
		assertNull(Answers.retryAfter("soon", NOW));
		assertNull(Answers.retryAfter("-5", NOW));
		assertNull(Answers.retryAfter("99999999999999999999", NOW));
	}
}
