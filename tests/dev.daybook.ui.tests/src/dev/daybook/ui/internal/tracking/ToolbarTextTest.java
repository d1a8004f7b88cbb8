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

import java.time.Duration;

import org.junit.jupiter.api.Test;

import dev.daybook.ui.internal.tracking.ToolbarText.Icon;
import dev.daybook.ui.tests.FakeWorkDiary;
import dev.daybook.ui.tests.SampleDay;

class ToolbarTextTest {

	private final FakeWorkDiary fake = new FakeWorkDiary();

	@Test
	void nothingEverTrackedOffersAStart() {
		var text = ToolbarText.of(fake.status(), true);

		assertEquals(new ToolbarText(Icon.START, "Start",
				"Nothing is tracked. Click to choose a contract and start."), text);
	}

	@Test
	void trackingShowsTimeAndContract() {
		fake.track(SampleDay.WEBSITE);
		fake.running = Duration.ofMinutes(47).plusSeconds(59);

		var text = ToolbarText.of(fake.status(), true);

		assertEquals("0:47  Website relaunch", text.label());
		assertEquals(Icon.STOP, text.icon());
		assertEquals("Tracking Website relaunch for Acme GmbH: 0:47 h since the start. Click to stop.",
				text.tooltip());
	}

	@Test
	void theTimeCanBeHidden() {
		fake.track(SampleDay.WEBSITE);

		assertEquals("Website relaunch", ToolbarText.of(fake.status(), false).label());
	}

	@Test
	void secondsChangeNothing() {
		fake.track(SampleDay.WEBSITE);
		fake.running = Duration.ofSeconds(60);
		var before = ToolbarText.of(fake.status(), true);
		fake.running = Duration.ofSeconds(119);
		assertEquals(before, ToolbarText.of(fake.status(), true));
		fake.running = Duration.ofSeconds(120);
		assertNotEquals(before, ToolbarText.of(fake.status(), true));
	}

	@Test
	void aStopByIdleHasAShapeOfItsOwn() {
		fake.track(SampleDay.WEBSITE);
		fake.stopIdle();

		var text = ToolbarText.of(fake.status(), true);

		assertEquals(Icon.IDLE, text.icon());
		assertEquals("Tracking Website relaunch for Acme GmbH stopped because there was no sign of work. "
				+ "Click to start again.", text.tooltip());
	}

	@Test
	void aLongTitleIsCut() {
		fake.track(SampleDay.contract("c", "Client", "A title much longer than a toolbar", null));

		assertEquals(ToolbarText.TITLE_LENGTH, ToolbarText.of(fake.status(), false).label().length());
	}
}
