/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueKeyTest {

	@ParameterizedTest
	@CsvSource({ "ABC-123, ABC-123", "feature/ABC-123-fix, ABC-123", "feature/abc-123-fix, ABC-123",
			"abc-123, ABC-123", "Abc-123-x, ABC-123", "ABC-12_login, ABC-12", "ada_ABC-12, ABC-12",
			"fix-abc-123, ABC-123", "bugfix_abc-7, ABC-7", "fix/update-utf-8-in-ABC-9, ABC-9",
			"user/ada/p2-1, P2-1", "abc-1-ABC-2, ABC-2", "A1-999999999, A1-999999999" })
	void isFoundInABranch(String branch, String key) {
		assertEquals(Optional.of(new IssueKey(key)), IssueKey.inBranch(branch));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "main", "release/2026-11", "release-12", "feature-12", "hotfix/1.2", "utf-8-names",
			"fix/update-jetty-12", "lodash-4.17.21", "sha-256", "a-1", "ABC-012", "ABC-0", "abc-1234567890",
			"abcdefghijk-1", "java-21", "abc-12x", "xABCABCABCA-1", "ÄABC-1", "ABC-1ä" })
	void isNotFoundInThisBranch(String branch) {
		assertEquals(Optional.empty(), IssueKey.inBranch(branch));
	}

	@ParameterizedTest
	@CsvSource({ "ABC-123 Round totals, ABC-123", "[ABC-123] Round, ABC-123", "Round (ABC-123)., ABC-123",
			"Read UTF-8 for ABC-1, ABC-1", "ISO-8859-1 and SHA-256 as AB2-30 wants, AB2-30",
			"Fix CVE-2026-1234 (SEC-8), SEC-8", "'ABC-1, ABC-2', ABC-1", "https://t.example/browse/ABC-7, ABC-7" })
	void isFoundInAMessage(String message, String key) {
		assertEquals(Optional.of(new IssueKey(key)), IssueKey.inMessage(message));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc-123 in lower case", "UTF-8", "SHA-256", "ISO-8601", "ISO-8859-1", "RFC-8785",
			"under GPL-2.0 or EPL-2.0", "ACME-2.1 is out", "XABC_ABC-1", "ABC-1_x", "A-1", "ABC-01", "ABCDEFGHIJK-1",
			"3ABC-1", "ABC-1234567890", "ABC – 12", "2026-11-23" })
	void isNotFoundInThisMessage(String message) {
		assertEquals(Optional.empty(), IssueKey.inMessage(message));
	}

	@ParameterizedTest
	@ValueSource(strings = { "A", "A-", "ABC-", "ABC-1234567890", "fix-", "a/", "UTF-8 ", "😀" })
	void anyTextIsReadInBoundedTime(String piece) {
		var text = piece.repeat(2_000_000);

		assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
			assertEquals(Optional.empty(), IssueKey.inMessage(text));
			assertEquals(Optional.empty(), IssueKey.inBranch(text));
		});
	}

	@Test
	void aKeyFarBehindIsNotLookedFor() {
		assertEquals(Optional.empty(), IssueKey.inMessage("x ".repeat(10_000) + "ABC-1"));
	}
}
