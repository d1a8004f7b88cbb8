/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a day as a real browser shows it. Its pictures are kept for people to look at. */
class PageInBrowserTest {

	private static final Path PICTURES = Path.of("target", "pages");

	@Test
	void showsTheDayWithEverythingThatHappened(@TempDir Path folder) throws Exception {
		assumeTrue(Chromium.isThere(), "There is no Chromium on this machine.");
		try (var server = new RunningServer(folder.resolve("data"))) {
			Demo.week().sendTo(server);
			var link = server.server.reviewLink(RunningServer.ACME, LocalDate.of(2026, 12, 1));
			var chromium = new Chromium(folder.resolve("profile"));
			var document = chromium.document(link);
			assertTrue(document.contains(Demo.MEMO), document);
			assertTrue(document.contains("<code title=\"" + Demo.COMMIT + "\">9f3c1a7be0</code>"), document);
			assertEquals(20, document.split("<article class=\"segment\"", -1).length - 1);
			takePictures(chromium, link, server.server.address() + "/contracts/" + RunningServer.ACME + "/days/");
		}
	}

	private static void takePictures(Chromium chromium, String link, String days) throws Exception {
		var dark = List.of("--blink-settings=preferredColorScheme=0");
		chromium.picture(link, PICTURES.resolve("wide-light.png"), 1280, 2400, List.of());
		chromium.picture(link, PICTURES.resolve("wide-dark.png"), 1280, 2400, dark);
		chromium.picture(link, PICTURES.resolve("phone-light.png"), 500, 2400, List.of());
		chromium.picture(link, PICTURES.resolve("double.png"), 1280, 1600, List.of("--force-device-scale-factor=2"));
		chromium.picture(days + "2026-11-26", PICTURES.resolve("empty.png"), 1280, 900, List.of());
		chromium.picture(days.replace("sample", "other") + "today", PICTURES.resolve("closed.png"), 1280, 700,
				List.of());
		try (var files = Files.list(PICTURES)) {
			for (var file : files.toList()) {
				assertTrue(ImageIO.read(file.toFile()).getWidth() >= 390, file.toString());
			}
		}
	}
}
