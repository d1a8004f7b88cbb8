/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyGlobsTest {

	private final PrivacyGlobs globs = new PrivacyGlobs(List.of("invoices/**/*.xml", "salary?.ods", "C:\\hr\\*"));

	@ParameterizedTest
	@ValueSource(strings = { ".env", "shop/.env.local", "prod.env", "tls/server.pem", "SERVER.PEM", "app.jks",
			"id_rsa", "id_rsa.pub", "/home/a/.ssh/id_ed25519", "client_secret.json", "aws-credentials.csv",
			"secrets/plain.txt", "vault.kdbx", "backup.sql.gz", "web\\conf\\tls.key", "home/.kube/config" })
	void privateOnTheirOwn(String path) {
		assertTrue(globs.matchesPath(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Main.java", "environment.md", "env", "keys.java", "key", "README.md", "pem",
			"kube/config",
			"id_card.txt", "", "/", "a/b/c.xml" })
	void notPrivate(String path) {
		assertFalse(globs.matchesPath(path));
	}

	@ParameterizedTest
	@CsvSource({ "invoices/2026/11/a.xml, true", "work/invoices/2026/a.xml, true", "invoices/a.xml, false",
			"salary1.ods, true", "salary12.ods, false", "SALARY1.ODS, true", "C:/hr/plan.txt, true",
			"C:/hr/deep/plan.txt, false" })
	void thePersonsOwn(String path, boolean expected) {
		assertEquals(expected, globs.matchesPath(path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "*.env", "Compare .env Current and Local Revision", "Compare '.env' (HEAD)",
			".env [Git]", "shop/.env", "my secrets.txt" })
	void aTitleThatNamesAPrivateFileIsPrivate(String title) {
		assertTrue(globs.matchesTitle(title));
	}

	@Test
	void anOrdinaryTitleIsNot() {
		assertFalse(globs.matchesTitle("Compare Main.java Current and Local Revision"));
		assertFalse(globs.matchesTitle("*Main.java"));
	}

	@Test
	void charactersOfRegularExpressionsMeanThemselves() {
		var own = new PrivacyGlobs(List.of("a+(b).txt"));
		assertTrue(own.matchesPath("a+(b).txt"));
		assertFalse(own.matchesPath("aab.txt"));
	}

	@Test
	void aGlobThatCannotBeUsedIsRefused() {
		assertFalse(PrivacyGlobs.isValid("  "));
		assertFalse(PrivacyGlobs.isValid("a\nb"));
		assertFalse(PrivacyGlobs.isValid("x".repeat(201)));
		assertTrue(PrivacyGlobs.isValid("*.sqlite"));
		assertThrows(IllegalArgumentException.class, () -> new PrivacyGlobs(List.of("")));
	}
}
