/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

class ToolbarItemTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	@AfterEach
	void resetPreference() {
		InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).remove(DaybookPreferences.TOOLBAR_SHOW_TIME);
	}

	@Test
	void startsTheLastContractAndStopsIt() {
		SampleDay.fill(diary.fake);
		diary.fake.stop();
		Waits.until("the item offers a start", () -> text().equals("Start"));
		diary.fake.calls.clear();

		Widgets.select(item());
		Waits.until("the item shows the running time", () -> text().equals("0:47  Website relaunch"));
		Widgets.select(item());
		Waits.until("the item offers a start again", () -> text().equals("Start"));

		assertEquals(java.util.List.of("start c-web", "stop"), diary.fake.calls);
	}

	/**
	 * The refresh for an older state may come so late that a newer one is there already, and is over before it is told.
	 */
	@Test
	void aStateThatIsOverBeforeItIsToldDoesNotStay() {
		SampleDay.fill(diary.fake);
		diary.fake.changed();
		Waits.until("tracking is shown", () -> text().contains("Website"));
		diary.fake.tellsHere = true;

		diary.fake.stop();
		// Not told of, and there when the refresh for the stop is done.
		diary.fake.track(SampleDay.WEBSITE);
		Waits.events();
		diary.fake.stop();

		Waits.events();
		assertEquals("Start", text());
	}

	@Test
	void theIconChangesWithTheState() {
		SampleDay.fill(diary.fake);
		diary.fake.changed();
		Waits.until("tracking is shown", () -> text().contains("Website"));
		var tracking = item().getImage();
		diary.fake.stop();
		Waits.until("the stop is shown", () -> text().equals("Start"));

		assertNotNull(tracking);
		assertNotEquals(tracking, item().getImage());
	}

	@Test
	void theTimeMovesWithTheDiary() {
		SampleDay.fill(diary.fake);
		diary.fake.changed();
		Waits.until("47 minutes are shown", () -> text().startsWith("0:47"));
		diary.fake.running = Duration.ofMinutes(48);
		diary.fake.changed();

		Waits.until("48 minutes are shown", () -> text().startsWith("0:48"));
	}

	@Test
	void thePersonCanHideTheTime() {
		SampleDay.fill(diary.fake);
		InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).putBoolean(DaybookPreferences.TOOLBAR_SHOW_TIME,
				false);

		Waits.until("the time is gone", () -> text().equals("Website relaunch"));
	}

	@Test
	void theToolbarGrowsWithTheText() {
		SampleDay.fill(diary.fake);
		diary.fake.stop();
		Waits.until("the item offers a start", () -> text().equals("Start"));
		var narrow = item().getParent().getSize().x;
		diary.fake.start(SampleDay.WEBSITE.id());

		Waits.until("the toolbar is wide enough", () -> item().getParent().getSize().x > narrow
				&& item().getParent().getSize().x >= item().getParent().computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		var frame = item().getParent().getParent().getSize().x;
		assertTrue(frame >= item().getParent().getSize().x, "the frame around it too");
	}

	@Test
	void theTooltipIsASentence() {
		SampleDay.fill(diary.fake);
		diary.fake.changed();

		Waits.until("the tooltip tells what is tracked", () -> String.valueOf(item().getToolTipText())
				.startsWith("Tracking Website relaunch for Acme GmbH: 0:47 h since the start. Click to stop."));
	}

	private static String text() {
		return item().getText();
	}

	private static ToolItem item() {
		return Widgets.toolItem(i -> (i.getStyle() & SWT.DROP_DOWN) != 0
				&& (i.getText().equals("Start") || i.getText().contains("Website"))).orElseThrow();
	}
}
