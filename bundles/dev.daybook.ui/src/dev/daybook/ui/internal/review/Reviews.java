/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;
import dev.daybook.ide.ShotReview;
import dev.daybook.ide.ShotReview.Pending;
import dev.daybook.ui.internal.corrections.Selected;
import dev.daybook.ui.internal.format.Times;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** The way to the review of shots, and to the shot that is meant. UI thread only. */
public final class Reviews {

	private Reviews() {
	}

	/** Empty while Daybook is still starting. */
	static Optional<ShotReview> current() {
		return Diaries.service(ShotReview.class);
	}

	/** Whether one of a few segments has a shot that is held back. */
	public static boolean hasPending(@Nullable IWorkbenchWindow window) {
		return current().filter(r -> !pending(r, Selected.segments(window)).isEmpty()).isPresent();
	}

	/** The latest shot that is held back, of the selected segments if there are any with one, else of all. */
	static Optional<Pending> meant(ShotReview review, @Nullable IWorkbenchWindow window) {
		var chosen = pending(review, Selected.segments(window));
		var all = chosen.isEmpty() ? review.pending() : chosen;
		return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
	}

	private static List<Pending> pending(ShotReview review, List<DiarySegment> segments) {
		return segments.isEmpty() ? List.of()
				: review.pending().stream()
						.filter(p -> segments.stream().anyMatch(s -> s.contract().equals(p.shot().contract())
								&& s.slot().equals(Slot.of(p.shot().at()))))
						.toList();
	}

	static String time(Instant at) {
		return Times.of(at, ZoneId.systemDefault());
	}

	/** Of the window that is active, for what a notification asks for. */
	static @Nullable Shell shell() {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}

	/** Asks before it deletes. */
	static void delete(ShotReview review, Shot shot, @Nullable Shell shell) {
		if (DeleteQuestion.ask(review.cost(shot), time(shot.at()), shell)) {
			Outcome.report(review.delete(shot), shell);
		}
	}
}
