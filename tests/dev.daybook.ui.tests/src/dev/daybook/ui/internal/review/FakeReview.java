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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.diary.Stretch;
import dev.daybook.core.edit.ShotCost;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.ide.ShotReview;

/** Holds one shot back, and writes down what is decided. */
final class FakeReview implements ShotReview {

	static final Instant AT = Instant.parse("2026-03-02T09:03:00Z");

	final Shot shot = new Shot("c-web", AT, Shot.State.TAKEN, "a".repeat(64), 9, 320, 200, Shot.RANDOM, Map.of(), "");
	final List<String> calls = new ArrayList<>();
	@Nullable
	Integer allowed;
	int withheld;
	boolean keepsTime;

	@Override
	public List<Pending> pending() {
		return List.of(new Pending(shot, AT.plusSeconds(600), true));
	}

	@Override
	public ShotCost cost(Shot asked) {
		var segment = Segment.open("c-web", AT.minusSeconds(180), Memo.NONE, Segment.RULE_TOOLBAR).until(AT);
		return new ShotCost(withheld, allowed, keepsTime,
				List.of(new Stretch(segment, false, false, "", null)));
	}

	@Override
	public CompletableFuture<Void> withhold(Shot asked, String reason) {
		calls.add("withhold " + reason);
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public CompletableFuture<Void> delete(Shot asked) {
		calls.add("delete");
		return CompletableFuture.completedFuture(null);
	}
}
