/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.privacy;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.core.correction.Mark;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.core.edit.EraseContent;
import dev.daybook.core.edit.Erasing.What;
import dev.daybook.core.edit.Range;
import dev.daybook.core.segment.Shot;
import dev.daybook.ide.Erasures;
import dev.daybook.ide.ShotReview;
import dev.daybook.ide.internal.tracking.DiaryService;

/** Erases in the diary of this IDE. Made when somebody first asks for it. */
@Component
public final class ErasureService implements Erasures {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
			.withZone(ZoneId.systemDefault());

	private final DiaryService diary;
	private final ShotReview review;

	@Activate
	public ErasureService(@Reference DiaryService diary, @Reference ShotReview review) {
		this.diary = diary;
		this.review = review;
	}

	@Override
	public String fault(EraseContent content) {
		var held = held(content);
		if (!held.isEmpty()) {
			return held;
		}
		try {
			content.spared(diary.diary()).keepsTime(diary.diary(), diary.clock().wall());
			return "";
		} catch (EditRefusedException e) {
			return e.open() ? "" : e.sentence();
		}
	}

	/**
	 * To erase costs no time, and so must be no way round deleting. What is private afterwards is another matter: its
	 * time stays only where the contract allows that.
	 */
	private String held(EraseContent content) {
		if (content.what() != What.SHOT) {
			return "";
		}
		return review.pending().stream().map(ShotReview.Pending::shot)
				.filter(s -> content.ranges().stream().anyMatch(r -> isIn(r, s)) && review.cost(s).deleteSeconds() > 0)
				.findFirst().map(s -> NLS.bind(Messages.heldBack, TIME.format(s.at()))).orElse("");
	}

	private static boolean isIn(Range range, Shot shot) {
		return range.contract().equals(shot.contract()) && !shot.at().isBefore(range.from())
				&& shot.at().isBefore(range.to());
	}

	@Override
	public boolean keepsTime(EraseContent content) {
		try {
			return content.keepsTime(diary.diary(), diary.clock().wall());
		} catch (EditRefusedException refusedLater) {
			return content.ranges().stream().allMatch(r -> diary.diary().contract(r.contract())
					.filter(c -> c.termsAt(r.from()).privateTime()).isPresent());
		}
	}

	@Override
	public CompletableFuture<Void> erase(EraseContent content) {
		return diary.change(recorder -> {
			var held = held(content);
			if (!held.isEmpty()) {
				throw new IllegalStateException(held);
			}
			try {
				recorder.erase(content, diary::erasePicture, mark());
			} catch (EditRefusedException e) {
				throw new IOException(e.sentence(), e);
			}
		}).thenRun(diary::sync);
	}

	private Mark mark() {
		var name = System.getProperty("user.name", "");
		return new Mark(UUID.randomUUID().toString(), name.substring(0, Math.min(name.length(), Mark.MAX_LENGTH)),
				diary.clock().wall());
	}
}
