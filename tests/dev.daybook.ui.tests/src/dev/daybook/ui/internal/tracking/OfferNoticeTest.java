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
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.attribution.Decision;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Attribution;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

class OfferNoticeTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	private void offer(Decision decision, String sentence, String link) {
		SampleDay.fill(diary.fake);
		new OfferNotice().offered(Diaries.service(Attribution.class).orElseThrow(), decision);
		Waits.until("the offer is there", () -> notice(sentence).isPresent());

		var found = Widgets.all(notice(sentence).orElseThrow(), Link.class).getFirst();
		assertEquals(link, found.getText());
		Widgets.select(found);
		Waits.until("the offer is gone", () -> notice(sentence).isEmpty());
	}

	@Test
	void saysWhyAndOffersOneLink() {
		offer(new Decision(SampleDay.WEBSITE.id(), "file", "Line 1 of the .daybook file names this contract."),
				"You work in a place of Website relaunch now, and the time still goes to the contract before. Line 1 of "
						+ "the .daybook file names this contract.",
				"<a>Switch to Website relaunch</a>");
	}

	@Test
	void saysThatNoContractWasFound() {
		offer(new Decision(Contract.UNASSIGNED, "unassigned", "Nothing else decides."),
				"No rule gives the place you work in to a contract, and the time still goes to the contract before.",
				"<a>Switch to Unassigned</a>");
	}

	private static Optional<Shell> notice(String sentence) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> !s.isDisposed() && s.isVisible())
				.filter(s -> Widgets.all(s, Label.class).stream().anyMatch(l -> l.getText().equals(sentence)))
				.findFirst();
	}
}
