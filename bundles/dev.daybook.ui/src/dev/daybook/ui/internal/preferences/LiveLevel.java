/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.service.Diaries;

/** The activity minutes of the segment that is tracked, as they are now, for as long as it is on the screen. */
final class LiveLevel {

	private static final String ACTIVE = "\u25a0";
	private static final String QUIET = "\u25a1";

	private LiveLevel() {
	}

	static Label create(Composite parent) {
		var label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(label);
		label.setText(Messages.Activity_Nothing);
		Diaries.current().ifPresent(diary -> follow(diary, label));
		return label;
	}

	private static void follow(WorkDiary diary, Label label) {
		var display = label.getDisplay();
		var registration = diary.onChange(() -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> show(diary, label));
			}
		});
		label.addDisposeListener(event -> registration.close());
		show(diary, label);
	}

	private static void show(WorkDiary diary, Label label) {
		if (!label.isDisposed()) {
			var text = diary.status().tracking() ? text(diary) : Messages.Activity_Nothing;
			if (!text.equals(label.getText())) {
				label.setText(text);
			}
		}
	}

	private static String text(WorkDiary diary) {
		return diary.today().segments().stream().filter(DiarySegment::open).reduce((first, second) -> second)
				.map(LiveLevel::text).orElse(Messages.Activity_Nothing);
	}

	private static String text(DiarySegment segment) {
		var minutes = segment.minutes().stream().map(ActivityMinute::active).map(on -> on ? ACTIVE : QUIET)
				.collect(Collectors.joining(" "));
		return NLS.bind(Messages.Activity_Now, minutes, segment.level());
	}
}
