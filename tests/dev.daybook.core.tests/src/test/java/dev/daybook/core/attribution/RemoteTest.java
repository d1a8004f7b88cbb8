/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteTest {

	@ParameterizedTest
	@CsvSource({ "https://github.com/acme/web.git, github.com/acme/web",
			"https://GitHub.com/acme/web/, github.com/acme/web",
			"https://ada:hunter2@github.com/acme/web.git, github.com/acme/web",
			"https://ada:p@ss@github.com/acme/web, github.com/acme/web",
			"https://x-access-token:abc@git.example.com:8443/a/b/c.git?token=abc#x, git.example.com/a/b/c",
			"ssh://git@git.example.com:2222/acme/web.git, git.example.com/acme/web",
			"git@github.com:acme/web.git, github.com/acme/web", "github.com:acme/web, github.com/acme/web",
			"git@github.com:/acme/web.git, github.com/acme/web", "https://[::1]:8080/a/b, [::1]/a/b",
			"file:///srv/git/web.git, /srv/git/web", "/srv/git/web.git, /srv/git/web", "../web.git, ../web",
			"C:\\repos\\web.git, C:/repos/web", "https://github.com, github.com", "https://, /" })
	void bringsAddressesIntoOneForm(String address, String normal) {
		assertEquals(normal, Remote.normal(address));
	}

	@Test
	void aPlaceKeepsNoUserAndNoPassword() {
		var place = new Place("web", "\\src\\a.txt", Set.of("https://ada:hunter2@github.com/acme/web.git", " "),
				"main");

		assertEquals(new Place("web", "src/a.txt", Set.of("github.com/acme/web"), "main"), place);
	}
}
