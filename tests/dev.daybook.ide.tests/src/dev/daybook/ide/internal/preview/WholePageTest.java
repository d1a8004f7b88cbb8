/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.daybook.sync.server.ClientPage;

class WholePageTest {

	private static final String HERE = "a".repeat(64);
	private static final String GONE = "b".repeat(64);

	@Test
	void needsNothingFromElsewhere() {
		var html = "<head><link rel=\"stylesheet\" href=\"/style-1.css\"><script src=\"/check.js\" defer></script></head>"
				+ "<a href=\"/contracts/x/days/today\">Today</a><a href=\"#diary\">Diary</a>"
				+ "<a href=\"/contracts/x/shots/" + HERE + ".png\"><img src=\"/contracts/x/shots/" + HERE
				+ ".png\"></a><img src=\"/contracts/x/shots/" + GONE + ".png\">";
		var png = new byte[] { 1, 2, 3 };
		var whole = WholePage.of(new ClientPage(html, "p { color: red }"),
				hash -> hash.equals(HERE) ? Optional.of(png) : Optional.empty());
		assertEquals("<head><style>p { color: red }</style></head><a href=\"#\">Today</a><a href=\"#diary\">Diary</a>"
				+ "<a href=\"#\"><img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(png)
				+ "\"></a><img src=\"\">", whole);
	}
}
