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

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

class IdleNoticeTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	@Test
	void saysWhatIsSavedAndStartsAgain() {
		SampleDay.fill(diary.fake);
		diary.fake.changed();
		Waits.events();
		diary.fake.stopIdle();
		Waits.until("the notice is there", () -> notice().isPresent());

		var shell = notice().orElseThrow();
		Widgets.select(Widgets.all(shell, Link.class).getFirst());

		Waits.until("the notice is gone", () -> notice().isEmpty());
		assertEquals(List.of("start c-web"), diary.fake.calls);
	}

	private static Optional<Shell> notice() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> !s.isDisposed() && s.isVisible())
				.filter(s -> Widgets.all(s, Label.class).stream().anyMatch(l -> l.getText()
						.equals("There was no sign of work for a while, so time for Website relaunch ends at your last "
								+ "input and goes on with your next. Today’s 2:20 h are saved.")))
				.findFirst();
	}
}
