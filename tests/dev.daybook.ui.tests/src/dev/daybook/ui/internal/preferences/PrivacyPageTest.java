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
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.daybook.core.activity.Signal;
import dev.daybook.ide.prefs.CapturePreferences;
import dev.daybook.ide.prefs.CaptureRules;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.ide.prefs.PrivacyPreferences;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.ui.tests.Widgets;

class PrivacyPageTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final DaybookPreferences preferences = new DaybookPreferences();
	private PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Widgets.workbenchShell(),
			"dev.daybook.ui.preferences.privacy", null, null);

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
		assertEquals(List.of("3", "10", "8", "0"), texts().subList(0, 4).stream().map(Text::getText).toList());
		assertEquals("", globs().getText());
		assertEquals(Duration.ofMinutes(10), preferences.shotReview());
		assertTrue(checks().stream().filter(c -> c.getText().equals("Keys")).allMatch(Button::getSelection));
	}

	@Test
	void storesWhatIsValid() {
		type(texts().get(0), "1");
		type(review(), "25");
		type(texts().get(2), "0");
		type(texts().get(3), "2");
		type(globs(), "*.pem\nsecrets/**\n");
		set("Keys", false);
		set("Tests", false);
		set("Names of &projects and repositories may be told", false);
		set("Names of &files may be told", true);
		set("Hide embedded &browsers, wherever they are", false);
		set("Hide projects of &no contract", false);
		Widgets.all((Composite) page().getControl(), Combo.class).getFirst().select(2);
		assertTrue(page().performOk());

		assertEquals(1, preferences.shotsAtMost());
		assertEquals(Duration.ofMinutes(25), preferences.shotReview());
		assertEquals(Duration.ZERO, preferences.shotNotice());
		assertEquals(Duration.ofMinutes(2), preferences.idleAtMost());
		assertEquals(Set.of(Signal.KEY, Signal.TEST, Signal.TEST_PASSED, Signal.TEST_FAILED),
				preferences.notCounted());
		var rules = new CapturePreferences().load();
		assertEquals(new CaptureRules(List.of("*.pem", "secrets/**"), CaptureRules.DEFAULT_PARTS, List.of(), List.of(),
				false, false, CaptureRules.Shown.ACTIVE), rules);
		assertFalse(new PrivacyPreferences().projectNames());
		assertTrue(new PrivacyPreferences().fileNames());
	}

	@Test
	void cancelStoresNothing() {
		type(texts().get(0), "1");
		set("Keys", false);
		page().performCancel();
		dialog.close();

		assertEquals(3, preferences.shotsAtMost());
		assertEquals(Set.of(), preferences.notCounted());
	}

	@Test
	void theDefaultsComeBack() {
		type(review(), "25");
		set("Keys", false);
		set("Names of &files may be told", true);
		assertTrue(page().performOk());
		type(review(), "99");
		assertFalse(page().isValid());
		page().performDefaults();

		assertTrue(page().isValid());
		assertTrue(page().performOk());
		assertEquals(Duration.ofMinutes(10), preferences.shotReview());
		assertEquals(Set.of(), preferences.notCounted());
		assertFalse(new PrivacyPreferences().fileNames());
		assertEquals(CaptureRules.DEFAULT, new CapturePreferences().load());
	}

	@ParameterizedTest
	@CsvSource({ "0,4,The number of shots that you accept is a whole number from 0 to 3.",
			"1,ten,The review time is a whole number of minutes from 0 to 60.",
			"2,-1,The time that a shot is shown is a whole number of seconds from 0 to 60." })
	void badInputIsToldAndNotStored(int field, String bad, String sentence) {
		type(texts().get(field), bad);

		assertFalse(page().isValid());
		assertEquals(sentence, page().getErrorMessage());
		assertFalse(page().performOk());
		assertEquals(3, preferences.shotsAtMost());
	}

	@Test
	void rowsOfWhatIsNotSeenAreKeptByTheirState() {
		var rows = List.of(new Seen(false, "*mail*", Seen.State.HIDDEN), new Seen(false, "a.view", Seen.State.NEVER),
				new Seen(false, "b.view", Seen.State.PRIVATE), new Seen(true, "secret", Seen.State.HIDDEN),
				new Seen(true, "own", Seen.State.PRIVATE));
		var hidden = new PrivacyPreferences();
		Seen.save(rows, CaptureRules.DEFAULT, hidden);

		var rules = new CapturePreferences().load();
		assertEquals(List.of("*mail*"), rules.parts());
		assertEquals(List.of("a.view"), rules.never());
		assertEquals(List.of("secret"), rules.projects());
		assertEquals(Set.of("b.view"), hidden.privateParts());
		assertEquals(Set.of("own"), hidden.privateProjects());
		assertEquals(rows, Seen.of(rules, hidden));
	}

	private List<Button> checks() {
		return Widgets.all((Composite) page().getControl(), Button.class);
	}

	private void set(String name, boolean on) {
		var check = checks().stream().filter(c -> c.getText().equals(name)).findFirst().orElseThrow();
		check.setSelection(on);
		check.notifyListeners(SWT.Selection, new Event());
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

	private PrivacyPage page() {
		return (PrivacyPage) dialog.getSelectedPage();
	}

	private Text review() {
		return texts().get(1);
	}

	private Text globs() {
		return texts().get(4);
	}

	private List<Text> texts() {
		return Widgets.all((Composite) page().getControl(), Text.class);
	}

	private static void type(Text text, String value) {
		text.setText(value);
		text.notifyListeners(SWT.KeyUp, new Event());
	}
}
