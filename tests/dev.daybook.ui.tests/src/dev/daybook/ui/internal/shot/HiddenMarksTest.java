/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.shot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.ide.prefs.CapturePreferences;
import dev.daybook.ide.prefs.CaptureRules;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;

class HiddenMarksTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final CapturePreferences preferences = new CapturePreferences();
	private final HiddenMarks marks = new HiddenMarks();

	@AfterEach
	void forget() {
		preferences.save(CaptureRules.DEFAULT);
	}

	@Test
	void aViewIsMarkedOnceAndUnmarkedAgain() throws Exception {
		var view = TestProject.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		try {
			assertTrue(marks.toggle(view).contains("hidden in every shot"));
			assertTrue(preferences.load().parts().contains(IPageLayout.ID_PROBLEM_VIEW));
			assertTrue(preferences.load().parts().containsAll(CaptureRules.DEFAULT_PARTS));

			assertTrue(marks.toggle(view).contains("no longer"));
			assertEquals(CaptureRules.DEFAULT, preferences.load());
		} finally {
			TestProject.page().hideView(view);
		}
	}

	@Test
	void ofAnEditorTheFileIsMarked() throws Exception {
		try (var project = new TestProject("marks")) {
			var editor = project.open(project.file("plan.txt", "plan"));
			marks.toggle(editor);
			assertEquals(List.of("marks/plan.txt"), preferences.load().files());
			marks.toggle(editor);
			assertEquals(List.of(), preferences.load().files());
		}
	}

	@Test
	void whatIsCheckedInTheListIsHiddenAndTheRestShown() {
		marks.hide(Set.of("a.view"), List.of("a.view", "b.view"));
		assertTrue(marks.isHidden("A.view"));
		marks.hide(Set.of("b.view"), List.of("a.view", "b.view"));
		assertFalse(marks.isHidden("a.view"));
		assertTrue(marks.isHidden("b.view"));
	}
}
