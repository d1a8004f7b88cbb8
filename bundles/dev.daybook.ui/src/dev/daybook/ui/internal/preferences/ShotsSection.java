/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.TabFolder;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.ide.prefs.DaybookPreferences;

/** How many shots, how long they can be looked at first, and whether they are announced. */
final class ShotsSection implements Section {

	private final WholeNumber most;
	private final WholeNumber review;
	private final WholeNumber notice;

	ShotsSection(TabFolder folder, Runnable changed) {
		var own = new DaybookPreferences();
		var form = new Form(folder, Messages.Shots_Tab, changed);
		most = new WholeNumber(form.number(Messages.Shots_Most, own.shotsAtMost(), Messages.Shots_MostNote),
				CapturePolicy.MAX_SHOTS, Messages.Shots_MostFault);
		review = new WholeNumber(
				form.number(Messages.Page_Review, (int) own.shotReview().toMinutes(), Messages.Page_ReviewNote),
				DaybookPreferences.MAX_REVIEW_MINUTES, Messages.Page_ReviewFault);
		notice = new WholeNumber(
				form.number(Messages.Shots_Notice, (int) own.shotNotice().toSeconds(), Messages.Shots_NoticeNote),
				DaybookPreferences.MAX_NOTICE_SECONDS, Messages.Shots_NoticeFault);
		form.done();
	}

	@Override
	public @Nullable String fault() {
		for (var field : List.of(most, review, notice)) {
			var fault = field.fault();
			if (fault != null) {
				return fault;
			}
		}
		return null;
	}

	@Override
	public void save() {
		Stored.put(DaybookPreferences.SHOTS_AT_MOST, most.value(), DaybookPreferences.DEFAULT_SHOTS_AT_MOST);
		Stored.put(DaybookPreferences.SHOT_REVIEW_MINUTES, review.value(), DaybookPreferences.DEFAULT_REVIEW_MINUTES);
		Stored.put(DaybookPreferences.SHOT_NOTICE_SECONDS, notice.value(), DaybookPreferences.DEFAULT_NOTICE_SECONDS);
		Stored.flush();
	}

	@Override
	public void defaults() {
		most.set(DaybookPreferences.DEFAULT_SHOTS_AT_MOST);
		review.set(DaybookPreferences.DEFAULT_REVIEW_MINUTES);
		notice.set(DaybookPreferences.DEFAULT_NOTICE_SECONDS);
	}
}
