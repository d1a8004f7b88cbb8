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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.daybook.core.agreement.Agreement;
import dev.daybook.core.agreement.CaptureTerms;
import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.Erasure.Erased;
import dev.daybook.core.erasure.Withholding;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.segment.Shot.State;
import dev.daybook.server.config.UsageException;

/** How long pictures stay, who has seen them, and what was agreed to. The sample's terms keep pictures for 45 days. */
abstract class Evidence {

	private static final Instant TAKEN = Records.START.plusSeconds(30);

	private final Path data;
	private final RunningServer server;
	private final Desk desk;
	private Instant now = RunningServer.NOW;

	Evidence(Path folder, Server.Opener opener) throws IOException, UsageException {
		data = folder;
		server = new RunningServer(folder, (InstantSource) () -> now, opener);
		desk = new Desk(server, null);
		desk.track(RunningServer.ACME, Records.START, 600);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	/** The first moment at which a picture of the day is due. */
	private static Instant due() {
		return LocalDate.of(2026, 11, 30).plusDays(45).atStartOfDay(ZoneId.systemDefault()).toInstant();
	}

	private static byte[] png(int shade) throws IOException {
		var image = new java.awt.image.BufferedImage(64, 48, java.awt.image.BufferedImage.TYPE_INT_RGB);
		image.setRGB(1, 1, shade);
		var out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	private static Draft shot(Instant at, String hash) {
		return Draft.of(new Shot(RunningServer.ACME, at, State.TAKEN, hash, 1000, 64, 48, Shot.RANDOM, Map.of(), ""));
	}

	/** Sends a shot with its picture, and gives the hash. */
	private String taken(Instant at, int shade) throws Exception {
		var png = png(shade);
		var hash = Hash.of(png).hex();
		desk.save(shot(at, hash));
		desk.send();
		assertTrue(server.put(desk.chain, hash, png).statusCode() < 300);
		return hash;
	}

	private Path file(String hash) {
		return data.resolve("objects").resolve(hash.substring(0, 2)).resolve(hash + ".png");
	}

	private String page() throws Exception {
		return server.browser(RunningServer.ACME).get("/contracts/" + RunningServer.ACME + "/days/2026-11-24").body()
				.replaceAll("\\s+", " ");
	}

	private static String path(String hash) {
		return "/contracts/" + RunningServer.ACME + "/shots/" + hash + ".png";
	}

	private List<JsonObject> seen(String query) throws Exception {
		return server.get("/journals/" + desk.chain.journal + "/shots/seen" + query).getAsJsonArray("seen").asList()
				.stream().map(s -> s.getAsJsonObject()).toList();
	}

	@Test
	void aPictureSaysWhenItGoesAndIsGoneThen() throws Exception {
		var hash = taken(TAKEN, 1);
		assertTrue(page().contains("Will be erased on <time datetime=\"2027-01-14\">14 Jan 2027</time>"), page());
		now = due().minusSeconds(1);
		assertEquals(0, server.server.eraseDue());
		assertTrue(Files.exists(file(hash)));

		now = due();
		assertEquals(1, server.server.eraseDue());

		assertFalse(Files.exists(file(hash)));
		assertEquals(0, server.database().read(h -> h.createQuery(
				"select count(*) from journal_record where shot_hash is not null or body like :hash")
				.bind("hash", "%" + hash + "%").mapTo(Integer.class).one()));
		assertEquals("[]", server.get("/journals/" + desk.chain.journal + "/shots/missing").get("shots").toString());
		assertEquals(0, server.server.eraseDue());
	}

	@Test
	void thePageSaysThatItWasRetentionAlsoAfterTheDeviceTellsTheSame() throws Exception {
		var hash = taken(TAKEN, 1);
		now = due();
		server.server.eraseDue();
		var words = "This picture was erased by retention on 2027-01-14.";
		var browser = new String[] { link().get("/contracts/" + RunningServer.ACME + "/days/2026-11-24").body() };
		assertTrue(browser[0].contains(words), browser[0]);
		assertEquals(404, link().get(path(hash)).statusCode());

		desk.save(Draft.of(new Erasure(RunningServer.ACME, List.of(new Erased(1, "shot", TAKEN, 0)),
				"by retention on 2027-01-14", "Ada", due())));
		assertEquals(List.of("stored"), desk.send());

		var page = link().get("/contracts/" + RunningServer.ACME + "/days/2026-11-24").body();
		assertTrue(page.contains(words), page);
		assertEquals(1, page.split(words, -1).length - 1);
		assertTrue(page.contains("data-seconds=\"600\""));
	}

	/** A browser with a link that opens in the year after. */
	private RunningServer.Browser link() throws Exception {
		var browser = server.new Browser();
		browser.get(server.server.reviewLink(RunningServer.ACME, LocalDate.of(2027, 12, 1))
				.substring(server.server.address().length()));
		return browser;
	}

	@Test
	void aPictureThatALaterShotNamesStaysAndIsShownThere() throws Exception {
		var hash = taken(TAKEN, 1);
		taken(TAKEN.plusSeconds(7 * 86_400), 1);
		now = due();
		assertEquals(1, server.server.eraseDue());
		assertTrue(Files.exists(file(hash)));
		assertEquals(200, link().get(path(hash)).statusCode());
		now = due().plusSeconds(7 * 86_400);
		assertEquals(1, server.server.eraseDue());
		assertFalse(Files.exists(file(hash)));
	}

	@Test
	void theDeviceIsToldWhoLookedAtWhichPictureAndWhen() throws Exception {
		var hash = taken(TAKEN, 1);
		taken(TAKEN.plusSeconds(60), 2);
		assertEquals(List.of(), seen(""));
		var browser = server.browser(RunningServer.ACME);
		browser.get(path(hash));
		browser.get(path(hash));

		var looks = seen("");

		assertEquals(1, looks.size(), looks.toString());
		assertEquals(hash, looks.getFirst().get("shot").getAsString());
		assertEquals("the client, by the link that opens until 2026-12-01",
				looks.getFirst().get("viewer").getAsString());
		assertEquals("2026-11-24T16:45:00Z", looks.getFirst().get("at").getAsString());
		now = now.plusSeconds(60);
		browser.get(path(hash));
		assertEquals(2, seen("").size());
		assertEquals(1, seen("?since=2026-11-24T16:46:00Z").size());
		assertTrue(page().contains("Each look at a picture is noted"));
	}

	@Test
	void othersAreNotToldAndALookThatWasRefusedIsNone() throws Exception {
		var hash = taken(TAKEN, 1);
		server.browser(RunningServer.INITECH).get(path(hash));
		assertEquals(List.of(), seen(""));
		server.browser(RunningServer.ACME).get(path(hash));
		var other = server.device("other", "Other");
		assertTrue(server.get(other, "/journals/" + desk.chain.journal + "/shots/seen").has("error"));
		assertEquals(400, server.send(server.api("/journals/" + desk.chain.journal + "/shots/seen?since=noon").GET())
				.statusCode());
	}

	@Test
	void whatWasSeenIsKnownForAsLongAsThePictureIs() throws Exception {
		var hash = taken(TAKEN, 1);
		server.browser(RunningServer.ACME).get(path(hash));
		now = due().minusSeconds(1);
		server.server.eraseDue();
		assertEquals(1, seen("").size());
		now = due();
		server.server.eraseDue();
		assertEquals(1, server.database().read(h -> h.createQuery("select count(*) from shot_view")
				.mapTo(Integer.class).one()));
	}

	/** As the device tells it: first that the shot is withheld, and then that its content is erased. */
	@Test
	void aWithheldShotIsShownAsOneAndNotAskedForAgain() throws Exception {
		var hash = Hash.of(png(7)).hex();
		desk.save(shot(TAKEN, hash));
		desk.send();
		var told = new Withholding(RunningServer.ACME, TAKEN, 1, "8".repeat(64), "a call with my doctor", "Ada", now);
		desk.save(Draft.of(told));
		desk.save(Draft.of(new Erasure(RunningServer.ACME, List.of(new Erased(1, "shot", TAKEN, 0)),
				told.erasureReason(), told.who(), told.when())));
		assertTrue(desk.send().stream().noneMatch("refused"::equals));

		assertTrue(page().contains("The developer withheld this picture: a call with my doctor"), page());
		assertTrue(page().contains("data-seconds=\"600\""));
		assertEquals("[]", server.get("/journals/" + desk.chain.journal + "/shots/missing").get("shots").toString());
		assertTrue(server.put(desk.chain, hash, png(7)).statusCode() >= 400);

		desk.chain.add(Draft.of(new Withholding(RunningServer.ACME, TAKEN, 99, "8".repeat(64), "later", "Ada", now)));
		assertEquals("refused", desk.send().getLast());
	}

	@Test
	void anAgreementIsTakenAndAMalformedOneRefused() throws Exception {
		var contract = desk.diary.contract(RunningServer.ACME).orElseThrow();
		var agreed = Draft.of(Agreement.to(RunningServer.ACME, CaptureTerms.of(contract, now), "5".repeat(64), "Ada",
				now));
		desk.save(agreed);
		var later = new Draft(now, agreed.type(), agreed.contract(), 0, agreed.data().deepCopy());
		later.data().addProperty("ofALaterVersion", true);
		desk.save(later);
		var broken = new Draft(now, agreed.type(), agreed.contract(), 0, agreed.data().deepCopy());
		broken.data().addProperty("settings", "none");
		desk.chain.add(broken);
		assertEquals(List.of("stored", "stored", "stored", "refused"), desk.send());
	}
}
