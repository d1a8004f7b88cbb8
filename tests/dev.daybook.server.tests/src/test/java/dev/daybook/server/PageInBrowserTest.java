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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.edit.AddManualTime;
import dev.daybook.core.edit.ChangeMemo;
import dev.daybook.core.edit.MoveSegment;
import dev.daybook.core.edit.Range;
import dev.daybook.core.edit.WithdrawTime;
import dev.daybook.core.segment.Memo;

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

	@Test
	void showsADayThatWasCorrected(@TempDir Path folder) throws Exception {
		assumeTrue(Chromium.isThere(), "There is no Chromium on this machine.");
		try (var server = new RunningServer(folder.resolve("data"))) {
			server.contractByHand(Records.START);
			correct(new Desk(server, null));
			var days = server.server.address() + "/contracts/" + RunningServer.BY_HAND + "/days/2026-11-24";
			var link = server.server.reviewLink(RunningServer.BY_HAND, LocalDate.of(2026, 12, 1));
			var chromium = new Chromium(folder.resolve("profile"));
			assertTrue(chromium.document(link).contains("Entered by hand:"));
			assertTrue(chromium.document(days).contains("Moved away:"));
			var dark = "--blink-settings=preferredColorScheme=0";
			chromium.picture(days, PICTURES.resolve("corrected-light.png"), 1280, 1500, List.of());
			chromium.picture(days, PICTURES.resolve("corrected-dark.png"), 1280, 1500, List.of(dark));
			chromium.picture(days, PICTURES.resolve("corrected-double.png"), 640, 1500,
					List.of("--force-device-scale-factor=2"));
			chromium.picture(days, PICTURES.resolve("corrected-phone-dark.png"), 500, 2600, List.of(dark));
		}
	}

	@Test
	void showsADayOfAContractThatAsksForNoPictures(@TempDir Path folder) throws Exception {
		assumeTrue(Chromium.isThere(), "There is no Chromium on this machine.");
		try (var server = new RunningServer(folder.resolve("data"))) {
			StillDay.sendTo(new Desk(server, null));
			var link = server.server.reviewLink(RunningServer.INITECH, LocalDate.of(2026, 12, 1));
			var chromium = new Chromium(folder.resolve("profile"));
			var document = chromium.document(link);
			assertTrue(document.contains("44 tests run: 42 passed, 2 failed"), document);
			assertTrue(document.contains("1 commit, 7 files changed"), document);
			assertTrue(document.contains("7 files · "), document);
			var dark = List.of("--blink-settings=preferredColorScheme=0");
			chromium.picture(link, PICTURES.resolve("stills-light.png"), 1280, 1500, List.of());
			chromium.picture(link, PICTURES.resolve("stills-dark.png"), 1280, 1500, dark);
			chromium.picture(link, PICTURES.resolve("stills-phone.png"), 500, 2400, List.of());
		}
	}

	private static void correct(Desk desk) throws Exception {
		var contract = RunningServer.BY_HAND;
		desk.save(Records.journal(desk.chain.journal));
		for (var slot = 0; slot < 5; slot++) {
			desk.track(slot == 4 ? RunningServer.INITECH : contract, at(600 * slot), 600);
		}
		desk.edit(new WithdrawTime(new Range(contract, at(120), at(420)), "A call that has nothing to do with it"));
		desk.edit(new MoveSegment(List.of(new Range(contract, at(600), at(1200))), RunningServer.ACME));
		desk.edit(new ChangeMemo(new Range(contract, at(1200), at(1800)),
				List.of(new Memo("UMB-7", "Draft of the migration plan"))));
		desk.edit(new MoveSegment(List.of(new Range(RunningServer.INITECH, at(2400), at(3000))), contract));
		desk.edit(new AddManualTime(new Range(contract, at(3600), at(4500)), new Memo("UMB-7", "Workshop"),
				"Workshop at the client's, without a computer: https://example.org/a/very/long/address/of/a/meeting/room"));
		desk.track(contract, at(4500), 200);
		desk.send();
	}

	private static Instant at(long second) {
		return Records.START.plusSeconds(second);
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
