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

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.daybook.core.journal.Draft;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Slot;

class ReviewTest {

	private static final String DAYS = "/contracts/" + RunningServer.ACME + "/days/";

	private final AtomicReference<Instant> now = new AtomicReference<>(RunningServer.NOW);
	private final RunningServer server;
	private final Chain chain = new Chain();

	ReviewTest(@TempDir Path folder) throws Exception {
		server = new RunningServer(folder, now::get);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	@Test
	void aLinkOpensItsContractAndNoOther() throws Exception {
		var browser = server.browser(RunningServer.ACME);
		var page = browser.get(DAYS + "today");
		assertEquals(200, page.statusCode());
		assertTrue(page.body().contains("<h1>Website relaunch</h1>"), page.body());
		assertEquals(401, browser.get(DAYS.replace(RunningServer.ACME, RunningServer.INITECH) + "today").statusCode());
	}

	@Test
	void twoLinksWorkInOneBrowser() throws Exception {
		var browser = server.browser(RunningServer.ACME);
		browser.get(link(RunningServer.INITECH));
		assertEquals(200, browser.get(DAYS + "today").statusCode());
		assertEquals(200, browser.get(DAYS.replace(RunningServer.ACME, RunningServer.INITECH) + "today").statusCode());
	}

	@Test
	void nothingIsPublic() throws Exception {
		var page = server.new Browser().get(DAYS + "today");
		assertEquals(401, page.statusCode());
		assertTrue(page.body().contains("This diary is not public."), page.body());
		assertFalse(page.body().contains("Website relaunch"));
	}

	@Test
	void aLinkThatWasChangedOrIsOldDoesNotOpen() throws Exception {
		var link = link(RunningServer.ACME);
		for (var wrong : new String[] { link.substring(0, link.length() - 1), link.replace("2026", "2027"),
				link.replace(RunningServer.ACME, RunningServer.INITECH), link.replaceAll("&sig.*", ""),
				link.replaceAll("\\?.*", "") }) {
			var answer = server.new Browser().get(wrong);
			assertEquals(403, answer.statusCode(), wrong);
			assertTrue(answer.body().contains("Ask the developer for a new one."), answer.body());
		}
		now.set(Instant.parse("2026-12-01T23:59:59Z"));
		assertEquals(200, server.new Browser().get(link).statusCode());
		now.set(Instant.parse("2026-12-02T00:00:00Z"));
		assertEquals(403, server.new Browser().get(link).statusCode());
	}

	@Test
	void aSessionEndsAfterTwelveHours() throws Exception {
		var browser = server.browser(RunningServer.ACME);
		now.set(RunningServer.NOW.plus(Duration.ofHours(12)).minusMillis(1));
		assertEquals(200, browser.get(DAYS + "today").statusCode());
		now.set(RunningServer.NOW.plus(Duration.ofHours(12)));
		assertEquals(401, browser.get(DAYS + "today").statusCode());
	}

	@Test
	void showsTheTotalsOfTheDayAndTheWeek() throws Exception {
		chain.add(Records.segment(RunningServer.ACME, Instant.parse("2026-11-23T10:00:00Z"), 600));
		chain.add(Records.segment(RunningServer.ACME, Records.START, 451));
		send();
		var page = server.browser(RunningServer.ACME).get(DAYS + "2026-11-24").body();
		assertTrue(page.contains("<dd id=\"tracked\"><time datetime=\"PT451S\">0:07:31</time></dd>"), page);
		assertTrue(page.contains("<dd id=\"week\"><time datetime=\"PT1051S\">0:17:31</time>"), page);
		// 451 s at 80.00 EUR an hour are 10.0222…; 1051 s are 23.3555….
		assertTrue(page.contains("<dd id=\"amount\">10.02 EUR</dd>"), page);
		assertTrue(page.contains("23.36 EUR"), page);
		assertTrue(page.contains("<strong>1</strong> record of this day"), page);
		assertTrue(page.contains(chain.head().hash().hex()), page);
	}

	@Test
	void marksTheSegmentThatIsStillOpen() throws Exception {
		chain.add(Records.segment(RunningServer.ACME, Slot.of(RunningServer.NOW), 120));
		send();
		var browser = server.browser(RunningServer.ACME);
		assertTrue(browser.get(DAYS + "today").body().contains("still open"));
		now.set(RunningServer.NOW.plus(Slot.LENGTH));
		assertFalse(browser.get(DAYS + "today").body().contains("still open"));
	}

	@Test
	void anEmptyDayLeadsToTheNearestDayWithTime() throws Exception {
		var browser = server.browser(RunningServer.ACME);
		assertTrue(browser.get(DAYS + "today").body().contains("Nothing is in the diary for today yet."));
		chain.add(Records.segment(0));
		send();
		assertTrue(browser.get(DAYS + "2026-11-26").body().contains("href=\"" + DAYS + "2026-11-24\""));
		assertTrue(browser.get(DAYS + "2026-11-01").body().contains("Go to Tuesday, 24 November 2026"));
	}

	@Test
	void whatADeveloperWritesIsTextAndNothingElse() throws Exception {
		var evil = "<script>alert(1)</script>\"' onmouseover=x {{7*7}} ${7*7} &amp;";
		var segment = Segment.open(RunningServer.ACME, Records.START, new Memo("<b>T</b>", evil), "toolbar")
				.until(Records.START.plusSeconds(60));
		chain.add(Draft.of(segment));
		send();
		var answer = server.browser(RunningServer.ACME).get(DAYS + "2026-11-24");
		assertEquals(1, answer.body().split("<script").length - 1, answer.body());
		assertTrue(answer.body().contains("<script src=\"/check-"), answer.body());
		assertTrue(
				answer.body()
						.contains("&lt;script&gt;alert(1)&lt;/script&gt;\"' onmouseover=x {{7*7}} ${7*7} &amp;amp;"),
				answer.body());
		var policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
		assertEquals("default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self';"
				+ " img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'", policy);
		assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
		assertFalse(answer.body().contains("style=\""), "an inline style would be blocked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-30", "2026-13-01", "yesterday", "2026-1-1", "+999999999-01-01", "0000-01-01",
			"2026-11-24T00:00" })
	void aDateThatIsNoneIsAnswered(String date) throws Exception {
		var answer = server.browser(RunningServer.ACME).get(DAYS + date);
		assertEquals(400, answer.statusCode());
		assertTrue(answer.body().contains("The address names no day"), answer.body());
	}

	private void send() throws Exception {
		assertEquals(200, server.post(chain, chain.records).statusCode());
	}

	private String link(String contract) {
		var link = server.server.reviewLink(contract, LocalDate.of(2026, 12, 1));
		return link.substring(server.server.address().length());
	}
}
