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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.attribution.SeenPlace;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Spans;
import dev.daybook.core.time.Tick;

/**
 * Private mode: time goes on as private time where the contract takes such time, and stands still where it does not.
 * What was tracked, by which rule and with which memo, is kept in memory alone, and goes on afterwards. For one thread.
 */
final class PrivateMode {

	/** Earlier ones lie before time that was tracked since. */
	private static final int REMEMBERED = 20;

	/** What goes on afterwards. */
	private record Before(String contract, String rule, Memo memo) {
	}

	private final Tracker tracker;
	/** Whether a contract takes private time now. */
	private final Predicate<String> taken;
	private final Spans over = new Spans();
	private @Nullable Instant since;
	private @Nullable Before before;

	PrivateMode(Tracker tracker, Predicate<String> taken) {
		this.tracker = tracker;
		this.taken = taken;
	}

	/** Takes up what the run before has saved. */
	PrivateMode restored(OpenState saved) {
		saved.hidden().forEach(s -> over.add(s.from(), s.to()));
		since = saved.hiddenSince();
		return this;
	}

	boolean isOn() {
		return since != null;
	}

	/** First second of it, {@code null} when it is off. */
	@Nullable
	Instant since() {
		return since;
	}

	/** When it was on earlier, the last times. */
	List<Span> over() {
		var all = over.all();
		return all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
	}

	/** Whether it is or was on in a second between two moments. */
	boolean hides(Instant from, Instant to) {
		var begun = since;
		return begun != null && !to.isBefore(begun) || over.overlaps(from, to.plusSeconds(1));
	}

	/** The contract whose time stands still, because it takes no private time. */
	Optional<String> paused() {
		var held = before;
		return held == null || tracker.contract().isPresent() || tracker.absentFrom().isPresent()
				|| taken.test(held.contract) ? Optional.empty() : Optional.of(held.contract);
	}

	/** What decided on the contract that goes on afterwards; empty when there is none. */
	Optional<String> rule() {
		var held = before;
		return held == null ? Optional.empty() : Optional.of(held.rule);
	}

	/** Tells what decides on the contract from now on. */
	void decidedBy(String rule) {
		var held = before;
		before = held == null ? null : new Before(held.contract, withoutPlace(rule), held.memo);
	}

	/** Turns it on; all that was noticed until now must have been booked. */
	Outcome begin(Memo memo, Tick now) {
		since = now.second();
		var contract = tracker.contract();
		var rule = tracker.rule();
		if (contract.isEmpty() || rule.isEmpty()) {
			// Who comes back from an absence now says by hand what goes on.
			return tracker.stop(now);
		}
		before = new Before(contract.get(), rule.get(), memo);
		return taken.test(contract.get()) ? tracker.goOn(Segment.RULE_PRIVATE, Memo.NONE, now) : tracker.stop(now);
	}

	/** Starts or switches while it is on. */
	Outcome start(String contract, String rule, Memo memo, Tick now) {
		before = new Before(contract, withoutPlace(rule), memo);
		return taken.test(contract) ? tracker.start(contract, Segment.RULE_PRIVATE, Memo.NONE, now)
				: tracker.stop(now);
	}

	/** The person stopped: nothing goes on afterwards. */
	void stopped() {
		before = null;
	}

	/**
	 * Turns it off.
	 *
	 * @param waiting
	 *            the contract that was paused, if it may go on
	 */
	Outcome end(Optional<String> waiting, Tick now) {
		over.add(since == null ? now.second() : since, now.second().plusSeconds(1));
		since = null;
		var held = before;
		before = null;
		if (held == null) {
			return tracker.stop(now);
		}
		if (tracker.contract().isPresent()) {
			return tracker.goOn(held.rule, held.memo, now);
		}
		return waiting.isPresent() ? tracker.start(held.contract, held.rule, held.memo, now) : tracker.stop(now);
	}

	/** Where the work is now is nobody's business. */
	private static String withoutPlace(String rule) {
		return SeenPlace.isUnassigned(rule) ? Segment.RULE_UNASSIGNED : rule;
	}
}
