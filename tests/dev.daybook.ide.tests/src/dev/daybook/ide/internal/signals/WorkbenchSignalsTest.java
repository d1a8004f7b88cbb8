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
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;

class WorkbenchSignalsTest {

	private static final int MANY = 500;

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final Meter meter = new Meter(System::nanoTime);
	private final WorkbenchSignals signals = new WorkbenchSignals(workbench, meter, System::nanoTime);
	private final TestProject project;

	WorkbenchSignalsTest() throws CoreException {
		project = new TestProject("signals");
	}

	@AfterEach
	void deleteProject() throws CoreException {
		signals.close();
		project.close();
	}

	@Test
	void anEditAndASaveOfAPersonCount() throws CoreException, BadLocationException {
		signals.start();
		var editor = project.open(project.file("a.txt", "one"));
		meter.drain();

		editThenSave(editor);

		assertEquals(List.of(1, 1), count(Signal.EDIT, Signal.SAVE));
	}

	@Test
	void anEditorThatWasOpenBeforeTheStartCounts() throws CoreException, BadLocationException {
		var editor = project.open(project.file("a.txt", "one"));
		signals.start();

		editThenSave(editor);

		assertEquals(List.of(1, 1), count(Signal.EDIT, Signal.SAVE));
	}

	@Test
	void aWindowThatIsOpenedLaterCounts() throws CoreException {
		signals.start();
		var window = workbench.openWorkbenchWindow(null);
		try {
			meter.drain();
			person();
			window.getActivePage().showView(IPageLayout.ID_PROBLEM_VIEW);
			assertEquals(List.of(1), count(Signal.PART));
		} finally {
			window.close();
		}
	}

	@Test
	void aChangeWithNobodyThereDoesNotCount() throws CoreException, BadLocationException {
		signals.start();
		var editor = project.open(project.file("a.txt", "one"));
		meter.drain();

		documentOf(editor).replace(0, 0, "generated ");
		editor.doSave(new NullProgressMonitor());

		assertFalse(meter.drain().hasSignal());
	}

	@Test
	void aChangeOnAnotherThreadDoesNotCount() throws CoreException, InterruptedException {
		signals.start();
		var file = project.file("a.txt", "one");
		var buffers = FileBuffers.getTextFileBufferManager();
		buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
		try {
			var document = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument();
			person();
			meter.drain();
			var formatter = new Thread(() -> document.set("formatted"));
			formatter.start();
			formatter.join();
			assertFalse(meter.drain().hasSignal());
		} finally {
			buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
		}
	}

	@Test
	void noListenerIsLeftAfterClose() throws CoreException, ReflectiveOperationException {
		var document = documentOf(project.open(project.file("a.txt", "one")));
		var before = listeners(document);
		signals.start();
		assertEquals(before + 1, listeners(document));
		signals.close();
		assertEquals(before, listeners(document));
	}

	@Test
	void noListenerIsLeftAfterManyEditors() throws CoreException, ReflectiveOperationException {
		var page = TestProject.page();
		IFile file = project.file("many.txt", "text");
		// Daybook itself runs in this workbench and listens too.
		var first = project.open(file);
		var others = ours(documentOf(first));
		var onWidget = listeners(control(first));
		var onSelection = listeners(page.getWorkbenchWindow());
		page.closeAllEditors(false);
		signals.start();
		for (var i = 0; i < MANY; i++) {
			var editor = project.open(file);
			var document = documentOf(editor);
			assertEquals(others + 1, ours(document));
			assertEquals(onWidget, listeners(control(editor)), "nothing hangs on a caret, a selection or a scroll bar");
			page.closeEditor(editor, false);
			assertEquals(0, ours(document), "after editor " + i);
		}
		assertEquals(0, page.getEditorReferences().length);
		assertEquals(onSelection + 1, listeners(page.getWorkbenchWindow()), "one for the window, none for an editor");
		signals.close();
		assertEquals(onSelection, listeners(page.getWorkbenchWindow()));
	}

	private static StyledText control(IEditorPart editor) {
		return (StyledText) editor.getAdapter(Control.class);
	}

	private static int listeners(StyledText text) {
		var all = listenersOf(text);
		for (var bar : new ScrollBar[] { text.getVerticalBar(), text.getHorizontalBar() }) {
			all += bar == null ? 0 : listenersOf(bar);
		}
		return all;
	}

	private static int listenersOf(Widget widget) {
		// From SWT.None to the widget set's last, and those of styled text.
		return IntStream.concat(IntStream.range(0, 100), IntStream.range(3000, 3020))
				.map(type -> widget.getListeners(type).length).sum();
	}

	private static int listeners(IWorkbenchWindow window) throws ReflectiveOperationException {
		var service = window.getSelectionService();
		var field = service.getClass().getDeclaredField("postSelectionListeners");
		field.setAccessible(true);
		return ((ListenerList<?>) field.get(service)).size();
	}

	private void editThenSave(IEditorPart editor) throws BadLocationException {
		person();
		documentOf(editor).replace(0, 0, "two ");
		editor.doSave(new NullProgressMonitor());
	}

	private List<Integer> count(Signal... kinds) {
		var events = meter.drain().activity().events();
		return List.of(kinds).stream().map(kind -> events.getOrDefault(kind, 0)).toList();
	}

	/** A click, as a sign that somebody is there. */
	private void person() {
		workbench.getWorkbenchWindows()[0].getShell().notifyListeners(SWT.MouseDown, new Event());
	}

	private static IDocument documentOf(IEditorPart editor) {
		var text = (ITextEditor) editor;
		var document = text.getDocumentProvider().getDocument(text.getEditorInput());
		assertNotNull(document);
		return document;
	}

	private static long ours(IDocument document) throws ReflectiveOperationException {
		return listenersOf(document).stream().filter(DocumentSignals.class::isInstance).count();
	}

	private static int listeners(IDocument document) throws ReflectiveOperationException {
		return listenersOf(document).size();
	}

	private static List<?> listenersOf(IDocument document) throws ReflectiveOperationException {
		// The only way to see who listens; no public one exists.
		var field = AbstractDocument.class.getDeclaredField("fDocumentListeners");
		field.setAccessible(true);
		return List.of(((ListenerList<?>) field.get(document)).getListeners());
	}
}
