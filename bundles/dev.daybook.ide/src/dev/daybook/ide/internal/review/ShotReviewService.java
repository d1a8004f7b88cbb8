/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.review;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.core.edit.RemoveShot;
import dev.daybook.core.edit.ShotCost;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;
import dev.daybook.ide.ShotReview;
import dev.daybook.ide.internal.tracking.DiaryService;
import dev.daybook.ide.prefs.DaybookPreferences;

/** Decides in the diary of this IDE. Made when somebody first asks for it. */
@Component
public final class ShotReviewService implements ShotReview {

	private final DiaryService diary;
	private final DaybookPreferences preferences = new DaybookPreferences();

	@Activate
	public ShotReviewService(@Reference DiaryService diary) {
		this.diary = diary;
	}

	@Override
	public List<Pending> pending() {
		var now = diary.clock().wall();
		var since = now.minus(preferences.shotReview());
		return diary.diary().between(Slot.of(since), now.plusSeconds(1)).stream()
				.flatMap(s -> s.shots().stream())
				.filter(s -> s.state() == Shot.State.TAKEN && now.isBefore(until(s)))
				.map(s -> new Pending(s, until(s), !Contract.staysHere(s.contract()))).toList();
	}

	private Instant until(Shot shot) {
		return shot.at().plus(preferences.shotReview());
	}

	@Override
	public ShotCost cost(Shot shot) {
		return ShotCost.of(diary.diary(), shot.contract(), shot.at());
	}

	@Override
	public CompletableFuture<Void> withhold(Shot shot, String reason) {
		return remove(shot, reason.strip());
	}

	@Override
	public CompletableFuture<Void> delete(Shot shot) {
		return remove(shot, "");
	}

	private CompletableFuture<Void> remove(Shot shot, String reason) {
		return diary.change(recorder -> {
			var now = diary.clock().wall();
			if (!now.isBefore(until(shot))) {
				throw new IllegalStateException(Messages.tooLate);
			}
			try {
				recorder.remove(new RemoveShot(shot.contract(), shot.at(), reason), diary::erasePicture, mark(now));
			} catch (EditRefusedException e) {
				throw new IOException(e.sentence(), e);
			}
		}).thenRun(diary::sync);
	}

	private static Mark mark(Instant now) {
		var name = System.getProperty("user.name", "");
		return new Mark(UUID.randomUUID().toString(), name.substring(0, Math.min(name.length(), Mark.MAX_LENGTH)), now);
	}
}
