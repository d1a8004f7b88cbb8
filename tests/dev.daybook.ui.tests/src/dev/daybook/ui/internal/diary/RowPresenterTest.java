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

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Signal;

class RowPresenterTest {

	@ParameterizedTest
	@CsvSource({ "0,0", "1,1", "9,1", "10,2", "39,2", "40,3", "99,3", "100,4", "5000,4" })
	void aBarGrowsWithWhatHappened(int keys, int height) {
		assertEquals(height, RowPresenter.bar(new ActivityMinute(keys, 0, 0, 0, Map.of())));
	}

	@Test
	void anyActivityAtAllIsSeen() {
		assertEquals(1, RowPresenter.bar(new ActivityMinute(0, 0, 0, 0, Map.of(Signal.SAVE, 1))));
	}
}
