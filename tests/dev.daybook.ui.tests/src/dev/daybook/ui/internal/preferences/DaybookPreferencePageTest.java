/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.ui.tests.Widgets;

class DaybookPreferencePageTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final DaybookPreferences preferences = new DaybookPreferences();
	private PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Widgets.workbenchShell(),
			"dev.daybook.ui.preferences", null, null);

	@BeforeEach
	void open() {
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@AfterEach
	void close() throws Exception {
		dialog.close();
		var node = InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE);
		for (var key : node.keys()) {
			node.remove(key);
		}
	}

	@Test
	void showsTheDefaults() {
		assertEquals("10", review().getText());
		assertEquals("", globs().getText());
		assertEquals(Duration.ofMinutes(10), preferences.shotReview());
		assertTrue(preferences.showTime());
	}

	@Test
	void storesWhatIsValid() {
		type(review(), "25");
		type(globs(), "*.pem\nsecrets/**\n");
		assertTrue(page().performOk());

		assertEquals(Duration.ofMinutes(25), preferences.shotReview());
		assertEquals(List.of("*.pem", "secrets/**"), preferences.privacyGlobs());
	}

	@Test
	void anInvalidGlobCannotBeStored() {
		type(globs(), "*.pem\n[a-z");

		assertFalse(page().isValid());
		assertEquals(
				"\"[a-z\" is not a valid pattern. Write one pattern a line with *, ** and ? only, such as *.pem or "
						+ "secrets/**.",
				page().getErrorMessage());
		page().performOk();
		assertEquals(List.of(), preferences.privacyGlobs());
	}

	@Test
	void anInvalidReviewTimeCannotBeStored() {
		type(review(), "61");

		assertFalse(page().isValid());
		assertEquals("The review time is a whole number of minutes from 0 to 60.", page().getErrorMessage());
	}

	@Test
	void aChangeIsToldUntilTheRegistrationIsClosed() {
		var told = new int[1];
		var registration = preferences.onChange(() -> told[0]++);
		var node = InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE);
		node.putInt(DaybookPreferences.SHOT_REVIEW_MINUTES, 1);
		registration.close();
		node.putInt(DaybookPreferences.SHOT_REVIEW_MINUTES, 2);

		assertEquals(1, told[0]);
	}

	private DaybookPreferencePage page() {
		return (DaybookPreferencePage) dialog.getSelectedPage();
	}

	private Text review() {
		return texts().get(0);
	}

	private Text globs() {
		return texts().get(1);
	}

	private List<Text> texts() {
		return Widgets.all((Composite) page().getControl(), Text.class);
	}

	private static void type(Text text, String value) {
		text.setText(value);
		text.notifyListeners(SWT.KeyUp, new Event());
	}
}
