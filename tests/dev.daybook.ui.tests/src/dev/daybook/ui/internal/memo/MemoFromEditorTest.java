/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.task.Checkout;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;
import dev.daybook.ui.tests.WithTasks;

/** With real keys: one chord in the editor, a memo, Return, and on with the work. */
class MemoFromEditorTest {

	private static final int CARET = 7;
	private static final Duration KEYS_ARRIVE = Duration.ofMillis(300);

	@RegisterExtension
	@Order(1)
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	@Order(2)
	final WithDiary diary = new WithDiary();
	@RegisterExtension
	@Order(3)
	final WithTasks tasks = new WithTasks(diary);

	private final Display display = Display.getCurrent();
	private final TestProject project;
	private final IEditorPart editor;
	private final StyledText content;

	MemoFromEditorTest() throws CoreException {
		project = new TestProject("memo");
		editor = project.open(project.file("a.txt", "First line\nSecond line\n"));
		content = (StyledText) editor.getAdapter(Control.class);
	}

	@AfterEach
	void cleanUp() throws CoreException {
		Widgets.shell("Task and Memo").ifPresent(Shell::close);
		project.close();
	}

	@Test
	void typedAndSavedWithoutLeavingTheEditor() {
		openByChord();
		type("call");
		press(SWT.CR);

		Waits.until("the memo is saved", () -> diary.fake.calls.equals(List.of("memo /call")));
		assertTheEditorGoesOn();
	}

	@Test
	void chosenByTheArrowKeys() {
		openByChord();
		Waits.until("the branch is proposed", () -> shell().isVisible() && tasksListed().contains("SHOP-231"));
		Waits.until("the branch's task is chosen", () -> {
			if (task().getText().isEmpty()) {
				press(SWT.ARROW_DOWN);
				Waits.pause(KEYS_ARRIVE);
			}
			return task().getText().equals("SHOP-231");
		});
		type("tax");
		press(SWT.CR);

		Waits.until("the memo is saved", () -> diary.fake.calls.equals(List.of("memo SHOP-231/tax")));
		assertTheEditorGoesOn();
	}

	@Test
	void escapeChangesNothing() {
		openByChord();
		press('x');
		press(SWT.ESC);

		Waits.until("the dialog is closed", () -> Widgets.shell("Task and Memo").isEmpty());
		assertEquals(List.of(), diary.fake.calls);
		assertTheEditorGoesOn();
	}

	/** Until it opens: the first keys of a display may go elsewhere. The chord types nothing into the editor. */
	private void openByChord() {
		SampleDay.fill(diary.fake);
		tasks.fake.checkouts = List.of(new Checkout("shop", "feature/shop-231-taxes", List.of()));
		Waits.until("the chord opens the dialog", () -> {
			content.getShell().forceActive();
			content.setFocus();
			content.setSelection(CARET);
			chord();
			Waits.pause(KEYS_ARRIVE);
			return Widgets.shell("Task and Memo").isPresent();
		});
		Waits.until("the memo has the focus", () -> display.getFocusControl() == memo());
	}

	private void assertTheEditorGoesOn() {
		Waits.until("the editor has the focus", () -> display.getFocusControl() == content);
		assertSame(editor, TestProject.page().getActivePart());
		assertEquals(CARET, content.getCaretOffset());
		Waits.until("a key is written at the caret", () -> {
			press('z');
			return content.getText().startsWith("First lz");
		});
	}

	/** Again, if keys went elsewhere: the window manager gives the dialog the focus some time after it is there. */
	private void type(String text) {
		Waits.until("the memo is typed", () -> {
			if (!memo().getText().equals(text)) {
				memo().setText("");
				press(text.chars().toArray());
				Waits.pause(KEYS_ARRIVE);
			}
			return memo().getText().equals(text);
		});
	}

	private void chord() {
		var modifiers = new int[] { SWT.CTRL, SWT.SHIFT, SWT.ALT };
		for (var modifier : modifiers) {
			post(SWT.KeyDown, modifier);
		}
		press('m');
		for (var modifier : modifiers) {
			post(SWT.KeyUp, modifier);
		}
	}

	private void press(int... keys) {
		for (var key : keys) {
			post(SWT.KeyDown, key);
			post(SWT.KeyUp, key);
		}
	}

	private void post(int type, int code) {
		var event = new Event();
		event.type = type;
		// Keys that write nothing are posted by their code, the others by what they write.
		if (code > 0xFFFF || code < ' ') {
			event.keyCode = code;
		} else {
			event.character = (char) code;
		}
		display.post(event);
		Waits.events();
	}

	private static Shell shell() {
		return Widgets.shell("Task and Memo").orElseThrow();
	}

	private static Text memo() {
		return Widgets.all(shell(), Text.class).getFirst();
	}

	private static Combo task() {
		return Widgets.all(shell(), Combo.class).getFirst();
	}

	private static List<String> tasksListed() {
		return List.of(task().getItems());
	}
}
