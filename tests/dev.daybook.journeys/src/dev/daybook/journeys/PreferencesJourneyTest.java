/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.journeys;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.withRegex;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.testing.ui.NoErrorLogged;

class PreferencesJourneyTest {

	private static final String REVIEW = "Keep shots here for review (minutes):";
	private static final String FAULT = "The review time is a whole number of minutes from 0 to 60.";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Person person = new Person();

	@BeforeEach
	void openPage() {
		person.workbench().menu().menu("Window").menu(withRegex("&?Preferences.*"), false, 0).click();
		page().bot().tree().expandNode("Daybook").select("Privacy");
		Person.await("the page is shown", () -> page().bot().clabel(0).getText().equals("Privacy"));
	}

	@AfterEach
	void forget() {
		if (person.hasShell("Preferences")) {
			page().bot().button("Cancel").click();
		}
		InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).remove(DaybookPreferences.SHOT_REVIEW_MINUTES);
	}

	@Test
	void badInputIsToldAndCannotBeSaved() {
		for (var bad : List.of("99", "-1", "ten", "1.5")) {
			review("15");
			Person.await("the page can be saved", this::canBeSaved);
			review(bad);
			Person.await("the page says what is wrong with " + bad, () -> says(FAULT));
			assertFalse(canBeSaved());
		}
		page().bot().button("Cancel").click();
		assertEquals(10, new DaybookPreferences().shotReview().toMinutes());
	}

	@Test
	void goodInputAfterBadIsSaved() {
		review("99");
		Person.await("the page says what is wrong", () -> says(FAULT));

		review("15");
		Person.await("the page can be saved", this::canBeSaved);
		assertFalse(says(FAULT));
		page().bot().button("Apply and Close").click();

		assertEquals(15, new DaybookPreferences().shotReview().toMinutes());
	}

	private SWTBotShell page() {
		return person.shell("Preferences");
	}

	private boolean canBeSaved() {
		return page().bot().button("Apply and Close").isEnabled();
	}

	private void review(String minutes) {
		var field = page().bot().textWithLabel(REVIEW);
		field.selectAll();
		field.typeText(minutes);
	}

	/** The dialog shows the sentence in a field that is no label. */
	private boolean says(String sentence) {
		return !page().bot().getFinder().findControls(page().widget, withRegex(".*" + sentence + ".*"), true).isEmpty();
	}
}
