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
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;

import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Restated;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;

/** What the client sees of private time, and what the server takes. */
class PrivateTimeTest {

	private static final Instant NINE = Records.START;

	private final RunningServer server;
	private final Desk desk;

	PrivateTimeTest(@TempDir Path folder) throws Exception {
		server = new RunningServer(folder);
		desk = new Desk(server, null);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private String page(String contract) throws Exception {
		return server.browser(contract).get("/contracts/" + contract + "/days/2026-11-24").body()
				.replaceAll("\\s+", " ");
	}

	private static Segment hidden(String contract, int from, int to) {
		return Segment.open(contract, NINE.plusSeconds(from), Memo.NONE, Segment.RULE_PRIVATE)
				.until(NINE.plusSeconds(to));
	}

	@Test
	void privateTimeIsShownAsThatAndNothingElse() throws Exception {
		desk.save(Draft.of(hidden(RunningServer.ACME, 0, 600)));
		assertEquals(List.of("stored"), desk.send());
		var page = page(RunningServer.ACME);
		assertTrue(page.contains("data-seconds=\"600\""), page);
		assertTrue(page.contains("<p class=\"mark private\">private time</p>"), page);
		for (var other : List.of("No memo.", "No picture", "class=\"minutes\"", "class=\"counts\"", "not counted")) {
			assertFalse(page.contains(other), other);
		}
	}

	@Test
	void aPrivatePartOfASegmentIsToldWithItsLength() throws Exception {
		desk.track(RunningServer.ACME, NINE, 300);
		desk.save(Draft.of(hidden(RunningServer.ACME, 300, 540)));
		desk.send();
		var page = page(RunningServer.ACME);
		assertTrue(page.contains("private time 04:00"), page);
		assertTrue(page.contains("Work on the start page") && page.contains("class=\"minutes\""), page);
	}

	@Test
	void whereTheTermsTakeNoneItIsRefused() throws Exception {
		desk.save(Draft.of(hidden(RunningServer.INITECH, 0, 600)));
		desk.track(RunningServer.INITECH, NINE.plusSeconds(600), 600);
		desk.save(Draft.of(new Correction(new Mark("1", "Ada", RunningServer.NOW), RunningServer.INITECH,
				NINE.plusSeconds(600), NINE.plusSeconds(1200),
				new Restated(hidden(RunningServer.INITECH, 600, 1200)))));
		var answer = desk.post();
		assertEquals(List.of("refused", "stored", "refused"), Desk.states(answer));
		assertEquals("The contract takes no private time.", Desk.result(answer, 0).get("reason").getAsString());
		assertFalse(page(RunningServer.INITECH).contains("private time"));
	}

	@Test
	void privateTimeThatSaysMoreIsRefused() throws Exception {
		var draft = Draft.of(hidden(RunningServer.ACME, 0, 600));
		var minute = new JsonArray();
		minute.add(1);
		draft.data().getAsJsonArray("minutes").set(0, minute);
		desk.chain.add(draft);
		var answer = desk.post();
		assertEquals(List.of("refused"), Desk.states(answer));
	}
}
