/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dev.daybook.core.limit.Limit;
import dev.daybook.ui.internal.diary.DiaryColors.Role;
import dev.daybook.ui.internal.diary.DiaryModel.WeekLimit;

/** The week as a bar against its limit, with marks where the hints begin. */
final class LimitBar extends Canvas {

	private static final int HEIGHT = 8;

	private @Nullable WeekLimit limit;

	LimitBar(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, this::paint);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = getToolTipText();
				}
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = ACC.ROLE_PROGRESSBAR;
				}
			}
		});
	}

	/**
	 * @param week
	 *            the same in words
	 */
	void show(@Nullable WeekLimit newLimit, String week) {
		limit = newLimit;
		setToolTipText(week);
		redraw();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? HEIGHT : widthHint, HEIGHT);
	}

	private void paint(Event event) {
		var shown = limit;
		if (shown == null || event.gc == null) {
			return;
		}
		var area = getClientArea();
		var gc = event.gc;
		gc.setAntialias(SWT.ON);
		fill(gc, area.width, Role.TRACK);
		if (shown.permille() > 0) {
			fill(gc, Math.max(HEIGHT, area.width * shown.permille() / 1000), role(shown));
		}
		gc.setBackground(getBackground());
		mark(gc, area.width * Limit.Level.WARN_80.percent() / 100);
		mark(gc, area.width * Limit.Level.WARN_95.percent() / 100);
	}

	private static void fill(GC gc, int width, Role role) {
		gc.setBackground(DiaryColors.get(role));
		gc.fillRoundRectangle(0, 0, width, HEIGHT, HEIGHT, HEIGHT);
	}

	private static void mark(GC gc, int x) {
		gc.fillRectangle(x, 0, 1, HEIGHT);
	}

	private static Role role(WeekLimit limit) {
		return switch (limit.level()) {
		case NONE -> Role.PROGRESS;
		case WARN_80 -> Role.NEAR;
		case WARN_95, REACHED -> Role.CLOSE;
		};
	}
}
