/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;

/** Keys and pointer go the whole way: into the display, through the workbench's key bindings, to an editor. */
class RealInputTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Display display = Display.getCurrent();
	private final Meter meter = new Meter(System::nanoTime);
	private final WorkbenchSignals signals = new WorkbenchSignals(PlatformUI.getWorkbench(), meter, System::nanoTime);
	private final TestProject project;
	private final IEditorPart editor;

	RealInputTest() throws CoreException {
		project = new TestProject("input");
		editor = project.open(project.file("a.txt", ""));
		var control = editor.getAdapter(Control.class);
		awaitKeys(control);
		settle();
		signals.start();
	}

	/**
	 * Waits until a real key is typed into the editor, and takes it back: the window manager may still be moving the
	 * focus of windows that tests before this one closed, and the first key of a display may go into its input method.
	 */
	private void awaitKeys(Control control) {
		Waits.until("a key reaches the editor", () -> {
			control.getShell().forceActive();
			control.setFocus();
			press('a');
			return editor.isDirty();
		});
		settle();
		((ITextEditor) editor).doRevertToSaved();
		Waits.until("the editor is as it was", () -> !editor.isDirty());
	}

	@AfterEach
	void cleanUp() throws CoreException {
		signals.close();
		project.close();
	}

	@Test
	void typingCountsKeysAndEdits() {
		press('h', 'i');
		Waits.until("both letters are in the editor", () -> text().contains("hi"));
		settle();

		var activity = meter.drain().activity();
		assertEquals(2, activity.keys());
		assertEquals(2, activity.events().get(Signal.EDIT));
	}

	@Test
	void whatThePersonDoesNotWantCountedIsNotFromThatMomentOn() {
		var node = InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE);
		try {
			node.put(DaybookPreferences.NOT_COUNTED, Signal.KEY.name());
			press('h', 'i');
			Waits.until("both letters are in the editor", () -> text().contains("hi"));
			settle();
			var without = meter.drain().activity();
			assertEquals(0, without.keys());
			assertEquals(2, without.events().get(Signal.EDIT));
		} finally {
			node.remove(DaybookPreferences.NOT_COUNTED);
		}
		press('j');
		Waits.until("the letter is in the editor", () -> text().contains("j"));
		settle();
		assertEquals(1, meter.drain().activity().keys());
	}

	@Test
	void aKeyThatTheWorkbenchTakesForACommandCounts() {
		Waits.until("the editor is dirty", () -> {
			press('h');
			return editor.isDirty();
		});
		settle();
		meter.drain();

		post(SWT.KeyDown, SWT.CTRL);
		post(SWT.KeyDown, 's');
		post(SWT.KeyUp, 's');
		post(SWT.KeyUp, SWT.CTRL);
		Waits.until("the editor is saved", () -> !editor.isDirty());
		settle();

		var activity = meter.drain().activity();
		assertEquals(2, activity.keys(), () -> "the control key and the letter: " + activity);
		assertEquals(1, activity.events().get(Signal.SAVE));
	}

	@Test
	void readingWithTheArrowKeysIsNavigationAndTypingIsNone() {
		press('h', '\n', 'i');
		Waits.until("the last letter is in the editor", () -> text().contains("i"));
		// The platform tells of a caret half a second after the last key.
		Waits.pause(Duration.ofSeconds(1));
		assertNull(meter.drain().activity().events().get(Signal.NAVIGATION));

		var seen = ActivityMinute.NONE;
		var pressed = 0;
		// On a slow machine the platform tells of the first one together with the letters.
		while (!seen.events().containsKey(Signal.NAVIGATION) && pressed < 10) {
			var arrow = pressed++ % 2 == 0 ? SWT.ARROW_UP : SWT.ARROW_DOWN;
			post(SWT.KeyDown, arrow);
			post(SWT.KeyUp, arrow);
			Waits.pause(Duration.ofSeconds(1));
			seen = seen.plus(meter.drain().activity());
		}

		assertTrue(seen.events().containsKey(Signal.NAVIGATION), "the caret is counted");
		assertEquals(pressed, seen.keys());
		assertNull(seen.events().get(Signal.EDIT));
	}

	@Test
	void clicksAndMovementCount() {
		var control = editor.getAdapter(Control.class);
		var middle = control.toDisplay(50, 50);
		move(middle.x, middle.y);
		move(middle.x + 5, middle.y + 5);
		click();
		settle();

		var activity = meter.drain().activity();
		assertEquals(1, activity.clicks());
		assertTrue(activity.pointerSeconds() >= 1);
	}

	private String text() {
		var provider = ((ITextEditor) editor).getDocumentProvider();
		return provider.getDocument(editor.getEditorInput()).get();
	}

	private void press(char... characters) {
		for (var character : characters) {
			post(SWT.KeyDown, character);
			post(SWT.KeyUp, character);
		}
	}

	private void post(int type, int code) {
		var event = new Event();
		event.type = type;
		if (code > 0xFFFF) {
			event.keyCode = code;
		} else {
			event.character = (char) code;
		}
		display.post(event);
		Waits.events();
	}

	private void move(int x, int y) {
		var event = new Event();
		event.type = SWT.MouseMove;
		event.x = x;
		event.y = y;
		assertTrue(display.post(event));
		Waits.events();
	}

	private void click() {
		for (var type : new int[] { SWT.MouseDown, SWT.MouseUp }) {
			var event = new Event();
			event.type = type;
			event.button = 1;
			assertTrue(display.post(event));
			Waits.events();
		}
	}

	/** The last key-up has no effect that could be waited for. */
	private static void settle() {
		Waits.pause(Duration.ofMillis(200));
	}
}
