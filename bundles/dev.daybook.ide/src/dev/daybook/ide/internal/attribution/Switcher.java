/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.attribution.Decision;
import dev.daybook.core.attribution.SeenPlace;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Attribution.Mode;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.ide.prefs.AttributionPreferences;

/**
 * While the rules decide: looks at every tick whether the work has moved to another contract, and then switches or
 * offers to. Nothing runs while the rules don't decide.
 */
final class Switcher {

	private final DiaryService diary;
	private final AttributionPreferences preferences;
	private final Function<Subject, Decision> decide;
	private final Consumer<Decision> offer;
	private final Held held = new Held();
	private final AtomicBoolean looking = new AtomicBoolean();

	/**
	 * @param decide
	 *            may read files
	 * @param offer
	 *            gets a decision once, on any thread
	 */
	Switcher(DiaryService diary, AttributionPreferences preferences, Function<Subject, Decision> decide,
			Consumer<Decision> offer) {
		this.diary = diary;
		this.preferences = preferences;
		this.decide = decide;
		this.offer = offer;
	}

	/** At every change of the diary, a tick among them; returns at once. */
	void changed() {
		if (isOn() && looking.compareAndSet(false, true)) {
			Background.onUi(Messages.looking, ActiveSubject::find)
					.thenCompose(found -> Background.call(Messages.looking, () -> look(found)))
					.whenComplete((done, failure) -> {
						looking.set(false);
						logged(failure);
					});
		}
	}

	/** Switches, if the rules still decide: the person may have chosen in the meantime. */
	CompletableFuture<Void> switchTo(Decision decision) {
		return diary.change(recorder -> {
			if (recorder.contract().filter(c -> c.id().equals(decision.contract())).isEmpty()) {
				AgreedFirst.check(diary, decision);
			}
			if (recorder.contract().isPresent() && recorder.rule().filter(Decision::isByRules).isPresent()) {
				recorder.start(decision.contract(), decision.rule());
			}
		});
	}

	private boolean isOn() {
		var status = diary.status();
		// Unassigned time tells where the work was, also when nobody wants to be switched.
		// In private mode nobody looks where the work is.
		return status.tracking() && !status.isPrivate() && Decision.isByRules(status.rule())
				&& (preferences.mode() != Mode.OFF || SeenPlace.isUnassigned(status.rule()));
	}

	private synchronized Boolean look(Optional<Subject> found) {
		var status = diary.status();
		var tracked = status.contract().map(Contract::id).orElse("");
		if (!isOn() || found.isEmpty()) {
			held.reset();
			return false;
		}
		var decision = decide.apply(found.get());
		if (decision.contract().equals(tracked) && decision.rule().equals(status.rule())) {
			held.reset();
		} else if (held.isTime(decision, diary.clock().monotonicNanos())) {
			act(decision, tracked);
		}
		return true;
	}

	private void act(Decision decision, String tracked) {
		// Another reason for the same contract is nothing to ask a person about.
		var agreed = AgreedFirst.missing(diary, decision).isEmpty();
		if (preferences.mode() == Mode.AUTOMATIC && agreed || decision.contract().equals(tracked)) {
			switchTo(decision).whenComplete((done, failure) -> logged(failure));
		} else if (preferences.mode() != Mode.OFF) {
			// What was never agreed to is not begun silently; the offer leads to what there is to read.
			offer.accept(decision);
		}
	}

	private static void logged(@Nullable Throwable failure) {
		if (failure != null) {
			ILog.of(Switcher.class).warn("The contract could not be switched by the rules; it is tried again.",
					failure);
		}
	}
}
