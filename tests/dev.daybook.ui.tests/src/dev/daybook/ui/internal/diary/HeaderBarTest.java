/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.daybook.core.limit.Limit;
import dev.daybook.ui.internal.diary.DiaryModel.Header;
import dev.daybook.ui.internal.diary.DiaryModel.State;
import dev.daybook.ui.internal.diary.DiaryModel.WeekLimit;

@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
class HeaderBarTest {

	private static final WeekLimit LIMIT = new WeekLimit(500, Limit.Level.NONE, "");

	private Shell shell;
	private HeaderBar header;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		header = new HeaderBar(shell, new Icons(shell));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void hasNoBarBeforeThereIsALimit() {
		show(null);

		assertEquals(List.of(), bars());
	}

	@Test
	void theBarStandsAboveTheWeek() {
		show(null);
		show(LIMIT);

		var children = Arrays.asList(header.getChildren());
		var next = children.get(children.indexOf(bars().getFirst()) + 1);
		assertTrue(bars().getFirst().getVisible());
		assertEquals("10:00 of 20:00 h this week", ((CLabel) next).getText());
	}

	@Test
	void thereIsOneBarHoweverOftenALimitComesAndGoes() {
		show(LIMIT);
		show(null);
		assertFalse(bars().getFirst().getVisible());
		show(LIMIT);

		assertEquals(1, bars().size());
		assertTrue(bars().getFirst().getVisible());
	}

	private void show(@Nullable WeekLimit limit) {
		header.show(new Header("10:00 h", State.STOPPED, "Stopped", "Website", "10:00 of 20:00 h this week", limit));
	}

	private List<LimitBar> bars() {
		return Arrays.stream(header.getChildren()).filter(LimitBar.class::isInstance).map(LimitBar.class::cast)
				.toList();
	}
}
