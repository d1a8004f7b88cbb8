/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import static dev.daybook.core.task.TaskSamples.NINE;
import static dev.daybook.core.task.TaskSamples.stretch;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.daybook.core.diary.Diary;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.task.Proposal.Source;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ProposalsTest {

	private static final Memo CALL = new Memo("", "Call");
	private static final Memo BASKET = new Memo("SHOP-1", "Basket");
	private static final Memo OLDER = new Memo("SHOP-1", "Basket, begun");

	private static Checkout on(String branch, String... subjects) {
		return new Checkout("shop", branch, List.of(subjects));
	}

	private static Proposal proposal(Source source, String task, String text) {
		return new Proposal(new Memo(task, text), source);
	}

	@Test
	void theBranchComesFirstWithTheLastMemoOfItsTask() {
		assertEquals(List.of(new Proposal(BASKET, Source.BRANCH), new Proposal(CALL, Source.RECENT),
				new Proposal(OLDER, Source.RECENT), proposal(Source.COMMIT, "SHOP-1", "Round totals")),
				Proposals.of(List.of(CALL, BASKET, OLDER), List.of(on("feature/shop-1-basket", "Round totals"))));
	}

	@Test
	void aNewIssueHasNoTextYet() {
		assertEquals(List.of(proposal(Source.BRANCH, "SHOP-9", ""), new Proposal(BASKET, Source.RECENT)),
				Proposals.of(List.of(BASKET), List.of(on("SHOP-9"))));
	}

	@ParameterizedTest
	@CsvSource({ "SHOP-7: Round totals, SHOP-7, Round totals", "[SHOP-7] Round totals, SHOP-7, Round totals",
			"SHOP-7 - Round totals, SHOP-7, Round totals", "Round totals (SHOP-7), SHOP-7, Round totals (SHOP-7)",
			"Round totals, SHOP-1, Round totals", "SHOP-1x begins, SHOP-1, SHOP-1x begins" })
	void aCommitIsAMemoOnItsOwnIssueOrTheBranchs(String subject, String task, String text) {
		assertEquals(proposal(Source.COMMIT, task, text),
				Proposals.of(List.of(), List.of(on("SHOP-1", subject))).getLast());
	}

	@Test
	void whatIsProposedAlreadyIsNotProposedAgain() {
		assertEquals(List.of(new Proposal(BASKET, Source.BRANCH)), Proposals.of(List.of(BASKET, BASKET, Memo.NONE),
				List.of(on("SHOP-1", "Basket", "SHOP-1: Basket", "SHOP-1"), on("SHOP-1"))));
	}

	@Test
	void longListsLeaveRoomForCommits() {
		var recent = IntStream.range(0, 100).mapToObj(i -> new Memo("", "Memo " + i)).toList();
		var subjects = IntStream.range(0, 100).mapToObj(i -> "Commit " + i).toArray(String[]::new);

		var proposals = Proposals.of(recent, List.of(on("main", subjects)));

		assertEquals(Proposals.LIMIT, proposals.size());
		assertEquals("Memo 0", proposals.getFirst().memo().text());
		assertEquals(proposal(Source.COMMIT, "", "Commit 0"), proposals.get(Proposals.RECENT));
	}

	@Property
	void anySubjectMakesAProposalThatCanBeSaved(@ForAll String branch, @ForAll List<String> subjects) {
		var proposals = Proposals.of(List.of(CALL),
				List.of(new Checkout("shop", branch, subjects), new Checkout("b", "ABC-1", List.of("x".repeat(9000)))));

		assertTrue(proposals.size() <= Proposals.LIMIT);
		assertEquals(proposals.size(), new HashSet<>(proposals.stream().map(Proposal::memo).toList()).size());
		assertTrue(proposals.stream().noneMatch(p -> p.memo().isEmpty()));
	}

	@Test
	void otherClientsRepositoriesProposeNothing() {
		var diary = new Diary();
		diary.add(stretch("other", NINE, 600));
		diary.add(new Commit("other", NINE, "secret", "1", "main", "One"));
		diary.add(new Commit("other", NINE, "shared", "2", "main", "Two"));
		diary.add(new Commit("acme", NINE, "shared", "3", "main", "Three"));
		var secret = new Checkout("secret", "X-1", List.of());
		var shared = new Checkout("shared", "main", List.of());
		var fresh = new Checkout("fresh", "main", List.of());

		assertEquals(List.of(shared, fresh), Checkout.forContract("acme", List.of(secret, shared, fresh),
				diary.between(NINE, NINE.plusSeconds(600))));
	}
}
