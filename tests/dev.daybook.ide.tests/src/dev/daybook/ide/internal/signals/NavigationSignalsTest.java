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
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.activity.Signal;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;

class NavigationSignalsTest {

	private static final String LINES = "one\ntwo\nthree\nfour\nfive\n";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final TestProject project;
	private final ITextEditor editor;
	private final CountedWorkbench workbench;

	NavigationSignalsTest() throws CoreException {
		project = new TestProject("navigation");
		editor = (ITextEditor) project.open(project.file("a.txt", LINES));
		workbench = new CountedWorkbench();
		settle(editor);
	}

	@AfterEach
	void cleanUp() throws CoreException {
		workbench.close();
		project.close();
	}

	@Test
	void aCaretThatAPersonMovesCounts() {
		workbench.person();
		editor.selectAndReveal(4, 0);
		awaitNavigations(1);
		editor.selectAndReveal(8, 5);
		awaitNavigations(2);
	}

	private void awaitNavigations(int count) {
		Waits.until(count + " navigations are counted", () -> workbench.count(Signal.NAVIGATION) == count);
	}

	@Test
	void aCaretThatAProgramMovesDoesNotCount() {
		show(editor, 4);
		show(editor, 8);

		assertFalse(workbench.seen().active());
	}

	@Test
	void aCaretThatGoesWithAnEditDoesNotCount() throws BadLocationException {
		workbench.person();
		var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		document.replace(0, 0, "zero\n");
		show(editor, 5);
		assertEquals(1, workbench.count(Signal.EDIT));
		assertEquals(0, workbench.count(Signal.NAVIGATION));

		editor.selectAndReveal(8, 0);
		awaitNavigations(1);
	}

	@Test
	void activatingAPartIsNoNavigation() throws CoreException {
		workbench.person();
		TestProject.page().showView(IPageLayout.ID_PROBLEM_VIEW);
		TestProject.page().activate(editor);

		assertEquals(0, workbench.count(Signal.NAVIGATION));
	}

	@Test
	void aSecondWindowCounts() throws CoreException {
		var window = PlatformUI.getWorkbench().openWorkbenchWindow(null);
		try {
			var second = (ITextEditor) window.getActivePage().openEditor(editor.getEditorInput(),
					"org.eclipse.ui.DefaultTextEditor");
			settle(second);
			workbench.person();
			second.selectAndReveal(4, 0);
			awaitNavigations(1);
		} finally {
			window.close();
		}
	}

	@Test
	void nothingCountsAfterClose() {
		workbench.person();
		workbench.forget();
		workbench.close();
		show(editor, 4);

		assertFalse(workbench.seen().active());
	}

	/** A new part tells of its selection when it is activated, and again when the platform gets round to it. */
	private void settle(IEditorPart part) {
		Waits.until("the editor is active", () -> part.getSite().getPage().getActivePart() == part);
		show((ITextEditor) part, 0);
		workbench.forget();
	}

	/** Moves the caret, and waits longer than the half second after which the platform would tell of it. */
	private static void show(ITextEditor editor, int offset) {
		editor.selectAndReveal(offset, 0);
		Waits.pause(Duration.ofMillis(800));
	}
}
