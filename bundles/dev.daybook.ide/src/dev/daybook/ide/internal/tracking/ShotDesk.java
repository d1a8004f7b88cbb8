/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.attribution.Decision;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Clock;
import dev.daybook.core.time.Tick;
import dev.daybook.ide.internal.capture.CapturedShot;
import dev.daybook.ide.internal.capture.Owners;
import dev.daybook.ide.internal.capture.PrivacyGlobs;
import dev.daybook.ide.internal.capture.Redactions;
import dev.daybook.ide.internal.capture.ShotTaker;
import dev.daybook.ide.prefs.CapturePreferences;

/** Has shots taken at their moments, keeps the pictures and tells the diary of them. */
final class ShotDesk {

	private final DiaryService diary;
	private final Clock clock;
	private final DiaryThread thread;
	private final ShotPlan plan = new ShotPlan(new SecureRandom());
	private final CapturePreferences preferences = new CapturePreferences();
	private final ShotGate gate;
	private final ShotVetoes vetoes;
	private volatile String problem = "";
	private volatile String notAgreed = "";
	/** As the person has set them, made anew when that changes. */
	private @Nullable PrivacyGlobs globs;
	private List<String> ownGlobs = List.of();

	ShotDesk(DiaryService diary, Clock clock, DiaryThread thread) {
		this.diary = diary;
		this.clock = clock;
		this.thread = thread;
		gate = new ShotGate(diary.diary(), clock);
		vetoes = new ShotVetoes(diary);
	}

	/** To be called at every tick, on the diary thread. */
	void plan(Optional<Contract> contract) {
		var now = clock.wall();
		notAgreed = contract.map(c -> gate.missing(c, now)).orElse("");
		plan.next(contract, clock.wall(), Tick.PERIOD).ifPresent(delay -> thread.after(delay,
				() -> contract.filter(c -> diary.status().contract().equals(Optional.of(c)) && !diary.isPrivate())
						.ifPresent(c -> take(c, Shot.RANDOM))));
	}

	/** A sentence for the person when the last picture could not be kept, or none is taken, else empty. */
	String problem() {
		return problem.isEmpty() ? notAgreed : problem;
	}

	/**
	 * Takes a shot now.
	 *
	 * @return done when it is in the journal; a shot that failed is one too, with its reason
	 */
	CompletableFuture<Shot> take(Contract contract, String moment) {
		// Before the print: encoding may end in the next slot, where nothing of this picture was worked on.
		var at = clock.wall();
		var refusal = gate.refusal(contract, at);
		if (diary.isPrivate()) {
			return CompletableFuture.failedFuture(new IllegalStateException(Messages.privateNoShot));
		}
		if (!refusal.isEmpty()) {
			return CompletableFuture.failedFuture(new IllegalStateException(refusal));
		}
		return capture(contract, at, moment)
				.handle((captured, failure) -> thread.call(() -> shot(contract, at, moment, captured, failure)))
				.thenCompose(f -> f).thenCompose(shot -> diary.record(shot).thenApply(done -> {
					ShotNews.tell(shot);
					return shot;
				}));
	}

	private CompletableFuture<CapturedShot> capture(Contract contract, Instant at, String moment) {
		var veto = vetoes.reason(contract, at, moment);
		if (!veto.isEmpty() || !PlatformUI.isWorkbenchRunning()) {
			return CompletableFuture.failedFuture(new IllegalStateException(veto.isEmpty() ? Messages.closed : veto));
		}
		var workbench = PlatformUI.getWorkbench();
		var rules = preferences.load();
		return new Owners(workbench, this::owner).find(contract.id(), rules.unassigned()).thenCompose(belongings -> {
			var redactions = new Redactions(globs(rules.files()), rules, belongings);
			// The diary thread encodes: some 50 ms a shot, well inside the five seconds between two ticks.
			return new ShotTaker(workbench, () -> redactions, thread::run).take();
		});
	}

	private CompletableFuture<Decision> owner(IResource resource) {
		return Features.attribution().map(rules -> rules.decide(resource)).orElseGet(
				() -> CompletableFuture.failedFuture(new IllegalStateException("Nobody decides on contracts here.")));
	}

	private synchronized PrivacyGlobs globs(List<String> own) {
		var known = globs;
		if (known == null || !own.equals(ownGlobs)) {
			known = new PrivacyGlobs(own);
			globs = known;
			ownGlobs = own;
		}
		return known;
	}

	private Shot shot(Contract contract, Instant at, String moment, @Nullable CapturedShot captured,
			@Nullable Throwable failure) {
		if (captured == null) {
			return Shot.failed(contract.id(), at, moment, reason(failure));
		}
		if (diary.wasPrivate(at)) {
			return Shot.failed(contract.id(), at, moment, Messages.privateNoShot);
		}
		var veto = vetoes.reason(contract, at, moment);
		if (!veto.isEmpty()) {
			return Shot.failed(contract.id(), at, moment, veto);
		}
		try {
			var hash = diary.keep(captured.png());
			problem = "";
			return new Shot(contract.id(), at, Shot.State.TAKEN, hash, captured.png().length, captured.width(),
					captured.height(), moment, captured.redacted(), "");
		} catch (IOException e) {
			problem = NLS.bind(Messages.shotNotKept, e.getMessage());
			return Shot.failed(contract.id(), at, moment, problem);
		}
	}

	private static String reason(@Nullable Throwable failure) {
		var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		var message = cause == null ? null : cause.getMessage();
		return message == null ? String.valueOf(cause) : message;
	}
}
