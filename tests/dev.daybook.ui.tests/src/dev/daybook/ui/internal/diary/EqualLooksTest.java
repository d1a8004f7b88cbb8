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
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.daybook.core.limit.Limit;
import dev.daybook.ui.internal.diary.DiaryModel.Header;
import dev.daybook.ui.internal.diary.DiaryModel.State;
import dev.daybook.ui.internal.diary.DiaryModel.WeekLimit;
import dev.daybook.ui.internal.sync.SyncText;
import dev.daybook.ui.internal.tracking.ToolbarText;

/**
 * What is shown is painted anew when it is not equal to what was shown before; where that is written out, nothing may
 * be left out, or the person sees what is no more. A component that is new has to be added here.
 */
class EqualLooksTest {

	private static final Header HEADER = new Header("1:00", State.STOPPED, "Stopped", "", "", null);
	private static final SyncText SYNC = new SyncText("a.svg", "All is sent.", true);

	@Test
	void allOfTheViewCounts() throws ReflectiveOperationException {
		eachCounts(DiaryModel.class,
				new Object[] { HEADER, List.of(), List.of(), SYNC, List.of(), List.of(), Optional.empty(),
						Optional.empty(),
						Optional.empty() },
				new Object[] { new Header("2:00", State.STOPPED, "Stopped", "", "", null), List.of("row"),
						List.of("absence"),
						new SyncText("b.svg", "All is sent.", true), List.of("notice"), List.of("question"),
						Optional.of("missing"), Optional.of("elsewhere"), Optional.of("attention") });
	}

	@Test
	void allOfTheTotalsCounts() throws ReflectiveOperationException {
		eachCounts(Header.class, new Object[] { "1:00", State.STOPPED, "Stopped", "", "", null },
				new Object[] { "2:00", State.IDLE, "Idle", "Contract", "3:00",
						new WeekLimit(500, Limit.Level.NONE, "") });
	}

	@Test
	void allOfTheServersLineCounts() throws ReflectiveOperationException {
		eachCounts(SyncText.class, new Object[] { "a.svg", "All is sent.", true },
				new Object[] { "b.svg", "Sending.", false });
	}

	@Test
	void allOfTheToolbarItemCounts() throws ReflectiveOperationException {
		eachCounts(ToolbarText.class, new Object[] { ToolbarText.Icon.START, "Start", "Starts." },
				new Object[] { ToolbarText.Icon.STOP, "Stop", "Stops." });
	}

	private static void eachCounts(Class<?> type, Object[] values, Object[] others)
			throws ReflectiveOperationException {
		var one = create(type, values);
		assertEquals(one, create(type, values));
		assertEquals(one.hashCode(), create(type, values).hashCode());
		for (var i = 0; i < type.getRecordComponents().length; i++) {
			var changed = values.clone();
			changed[i] = others[i];
			assertNotEquals(one, create(type, changed), type.getRecordComponents()[i].getName());
		}
	}

	/** Lists and options are of anything here, which only matters to who reads them. */
	private static Object create(Class<?> type, Object[] values) throws ReflectiveOperationException {
		var constructor = type.getDeclaredConstructors()[0];
		constructor.setAccessible(true);
		return constructor.newInstance(values);
	}
}
