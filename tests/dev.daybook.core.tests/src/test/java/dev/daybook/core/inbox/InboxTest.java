/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.daybook.core.attribution.CommonRule;
import dev.daybook.core.attribution.Place;
import dev.daybook.core.attribution.Rule;
import dev.daybook.core.attribution.Rule.Kind;
import dev.daybook.core.attribution.SeenPlace;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;

class InboxTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
	private static final Place SHOP = new Place("shop", "src/cart/Cart.java",
			Set.of("https://ada:secret@git.example/acme/shop.git"), "main");
	private static final Place SHOP_TESTS = new Place("shop", "src/tests/CartTest.java",
			Set.of("git@git.example:acme/shop.git"), "fix/[1]");
	private static final Place NOTES = new Place("notes {old}", "src/a.txt", Set.of(), "main");

	private final Diary diary = new Diary();

	private void track(String contract, long from, long to, Place place) {
		diary.add(Segment.open(contract, NINE.plusSeconds(from), Memo.NONE, SeenPlace.rule(place))
				.until(NINE.plusSeconds(to)));
	}

	private List<Waiting> inbox() {
		return Inbox.of(diary, NINE.minusSeconds(86_400), NINE.plusSeconds(86_400), ZoneOffset.UTC);
	}

	@Test
	void timeOfOnePlaceIsOneEntry() {
		track(Contract.UNASSIGNED, 0, 600, SHOP);
		track(Contract.UNASSIGNED, 900, 1200, SHOP);
		track(Contract.UNASSIGNED, 1200, 1500, NOTES);
		track(Contract.UNASSIGNED, 1500, 1800, SHOP);
		track("acme", 1800, 1900, SHOP);
		track(Contract.UNASSIGNED, 1900, 2000, SHOP);
		track(Contract.UNASSIGNED, 3600, 3700, SHOP);

		assertEquals(List.of(900L, 300L, 300L, 100L, 100L), inbox().stream().map(Waiting::seconds).toList());
		var first = inbox().getFirst();
		assertEquals(NINE, first.range().from());
		assertEquals(NINE.plusSeconds(1200), first.range().to());
		assertEquals(new Place("shop", "src/cart", Set.of("git.example/acme/shop"), "main"), first.place());
	}

	@Test
	void noEntryReachesOverMidnight() {
		track(Contract.UNASSIGNED, 14 * 3600 + 3000, 14 * 3600 + 3600, SHOP);
		track(Contract.UNASSIGNED, 15 * 3600, 15 * 3600 + 600, SHOP);
		assertEquals(2, inbox().size());
	}

	@Test
	void aPlaceIsReadAsItWasWrittenAndGarbageIsNoPlace() {
		assertEquals(Segment.RULE_UNASSIGNED, SeenPlace.rule(Place.NOWHERE));
		assertEquals(Place.NOWHERE, SeenPlace.of(Segment.RULE_UNASSIGNED));
		for (var odd : List.of("unassigned:", "unassigned:{", "unassigned:[]", "unassigned:{\"path\":{}}", "toolbar",
				"unassigned:{\"remotes\":\"x\"}", "unassigned:{\"remotes\":[{}]}")) {
			assertEquals(Place.NOWHERE, SeenPlace.of(odd), odd);
		}
		var once = SeenPlace.of(SeenPlace.rule(NOTES));
		assertEquals(new Place("notes {old}", "src", Set.of(), "main"), once);
	}

	private static Optional<Rule> common(Place... places) {
		var seen = List.of(places).stream().map(p -> SeenPlace.of(SeenPlace.rule(p))).toList();
		var rule = CommonRule.of(seen, "acme");
		rule.ifPresent(r -> List.of(places).forEach(p -> assertEquals(true, r.matches(p), r + " of " + p)));
		return rule;
	}

	@Test
	void aRuleIsMadeOfWhatPlacesHaveInCommon() {
		assertEquals("git.example/acme/shop", common(SHOP, SHOP_TESTS).orElseThrow().pattern());
		assertEquals(Kind.REMOTE, common(SHOP).orElseThrow().kind());
		assertEquals(Kind.PROJECT, common(NOTES, NOTES).orElseThrow().kind());
		assertEquals(Kind.PATH, common(SHOP, NOTES).orElseThrow().kind());
		assertEquals("src/", common(SHOP, NOTES).orElseThrow().pattern());
		var elsewhere = new Place("", "x", Set.of(), "main");
		assertEquals(Kind.BRANCH, common(SHOP, elsewhere).orElseThrow().kind());
		assertEquals(Optional.empty(), common(SHOP, Place.NOWHERE));
		assertEquals(Optional.empty(), CommonRule.of(List.of(), "acme"));
	}
}
