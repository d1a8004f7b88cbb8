/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import dev.daybook.core.away.Away;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.limit.LimitRules;
import dev.daybook.core.time.Span;

/**
 * What may be done with a contract, by what the diary holds. Every refusal is an {@link IllegalArgumentException} with
 * a sentence for the person; then nothing was changed.
 */
final class ContractGate {

	private final Diary diary;

	ContractGate(Diary diary) {
		this.diary = diary;
	}

	/** Seconds of a span that may be tracked. */
	long allowed(Contract contract, Span wanted) {
		return LimitRules.allowed(contract, wanted, week -> diary.seconds(contract.id(), week));
	}

	Contract known(String contract) {
		return diary.contract(contract).orElseThrow(() -> refusal("There is no contract " + contract
				+ " in the diary, so nothing was changed. Choose one of the listed contracts."));
	}

	/** An ended contract is not started again, whatever its terms say of time that runs across its end. */
	void checkStart(Contract contract, Instant now) {
		check(!contract.archived(), name(contract)
				+ " is archived, so nothing is tracked for it. Choose another contract, or restore this one.");
		check(!contract.endedAt(now),
				name(contract) + " ended on " + contract.lastDay() + ", so nothing is tracked for it. Choose another "
						+ "contract, or move its end.");
		check(allowed(contract, new Span(now, now.plusSeconds(1))) > 0, "This week's limit of " + name(contract)
				+ " is used up, and its terms say that tracking stops there. Nothing is tracked: choose another "
				+ "contract, or begin again next week.");
	}

	/**
	 * Whether an absence may be billed: as long as other time may be corrected, but at least while it is asked about.
	 */
	void checkAnswer(Contract contract, Away away, Instant now) {
		var window = contract.termsAt(now).editWindow();
		var open = window.compareTo(Away.ASKED_WITHIN) > 0 ? window : Away.ASKED_WITHIN;
		check(!away.to().isBefore(now.minus(open)), name(contract) + " allows changes for " + open.toDays()
				+ " days, and this absence is older, so nothing was billed. Discard it, or give it to a contract that "
				+ "allows more.");
		checkRoom(contract, away.span());
	}

	/** Whether past time may be billed. */
	private void checkRoom(Contract contract, Span time) {
		check(!contract.archived(), name(contract) + " is archived, so nothing was billed. Restore it first.");
		check(allowed(contract, time) >= time.seconds(), "The terms of " + name(contract) + " say that no time "
				+ "beyond its weekly limit or its end is billed, and this would be. Nothing was changed: discard the "
				+ "absence, or give it to another contract.");
	}

	/**
	 * @param tracked
	 *            the contract that is tracked, or taken up again when the person comes back
	 */
	void checkEdit(Contract wanted, Instant now, Optional<String> tracked) {
		diary.contract(wanted.id()).ifPresent(known -> {
			check(known.local() && wanted.local() || known.archived(wanted.archived()).equals(wanted),
					"The terms of " + name(known) + " are the client's, so nothing was changed. Ask the client to "
							+ "change them on the review page; they come here by themselves.");
			check(!wanted.archived() || known.archived() || tracked.filter(known.id()::equals).isEmpty(),
					name(known) + " is being tracked, so it was not archived. Stop tracking first.");
			checkPast(known, wanted, now);
		});
	}

	private void checkPast(Contract known, Contract wanted, Instant now) {
		var second = now.truncatedTo(ChronoUnit.SECONDS);
		check(known.terms().stream().filter(t -> t.from().isBefore(second)).allMatch(wanted.terms()::contains),
				"Time that was tracked keeps the terms it was tracked under, so nothing was changed. Let the new terms "
						+ "of " + name(known) + " start now or later.");
		var end = wanted.until();
		check(end == null || end.equals(known.until())
				|| diary.time(known.id(), new Span(end, Instant.MAX)).isEmpty(),
				"There is time of " + name(known)
						+ " in the diary after that end, so nothing was changed. Choose a later end.");
	}

	void checkDelete(Contract contract, Optional<String> tracked) {
		check(contract.local(), name(contract) + " came from the review server, so it was not deleted. Archive it: "
				+ "then it is not offered any more.");
		check(tracked.filter(contract.id()::equals).isEmpty() && !diary.isUsed(contract.id()), "Time, or what belongs "
				+ "to it, is in the diary for " + name(contract) + ", so it was not deleted. Archive it: then it is "
				+ "not offered any more, and its time stays.");
	}

	private static String name(Contract contract) {
		return contract.title() + " for " + contract.client();
	}

	private static void check(boolean right, String sentence) {
		if (!right) {
			throw refusal(sentence);
		}
	}

	private static IllegalArgumentException refusal(String sentence) {
		return new IllegalArgumentException(sentence);
	}
}
