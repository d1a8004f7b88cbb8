/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;

/** Every type of editor of the product is drawn, with its text. */
class EditorsTest {

	private static final String TEXT = "class Main {\n\tint total; // of the order\n}\n".repeat(12);
	private static final int PAGE = 0x00C8FF;

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Shots shots = new Shots();
	private final TestProject project;

	EditorsTest() throws Exception {
		project = new TestProject("editors");
	}

	@BeforeEach
	void focus() {
		shots.focus();
	}

	@AfterEach
	void cleanUp() throws Exception {
		project.close();
		shots.close();
	}

	@ParameterizedTest
	@CsvSource({ "Main.java, org.eclipse.jdt.ui.CompilationUnitEditor", "notes.txt, org.eclipse.ui.DefaultTextEditor",
			"app.properties, org.eclipse.jdt.ui.PropertiesFileEditor" })
	void anEditorIsDrawn(String file, String id) throws Exception {
		assertDrawn(IDE.openEditor(TestProject.page(), project.file(file, TEXT), id));
	}

	@Test
	void aComparisonIsDrawn() throws Exception {
		CompareUI.openCompareEditor(new Comparison());
		Waits.until("the comparison is open", () -> TestProject.page().getActiveEditor() != null
				&& Shots.all(control(TestProject.page().getActiveEditor()), StyledText.class).size() >= 2);
		assertDrawn(TestProject.page().getActiveEditor());
	}

	@Test
	void aBrowserIsDrawnWhereItMayBe() throws Exception {
		var dialog = new Shell(shots.window, SWT.DIALOG_TRIM);
		try {
			dialog.setLayout(new FillLayout());
			var browser = browser(dialog);
			var loaded = new AtomicBoolean();
			browser.addProgressListener(ProgressListener.completedAdapter(event -> loaded.set(true)));
			browser.setText("<body style='background:#00c8ff'>A page</body>");
			dialog.setSize(400, 300);
			dialog.setLocation(shots.window.toDisplay(200, 200));
			dialog.open();
			Waits.until("the page is loaded", loaded::get);
			Waits.until("the dialog has the focus", () -> dialog.getDisplay().getActiveShell() == dialog);
			Waits.until("the page is on the screen", () -> Shots.count(
					Screen.read(dialog.getDisplay(), dialog.getBounds()), PAGE) > 10_000);

			assertTrue(Shots.count(Shots.decode(shots.take(Rules::none)), PAGE) > 10_000, "it is drawn");
			var hidden = shots.take(Rules::usual);
			assertEquals(0, Shots.count(Shots.decode(hidden), PAGE));
			assertEquals(1, hidden.redacted().get(RedactedArea.BROWSER));
		} finally {
			dialog.dispose();
		}
	}

	private static Browser browser(Shell parent) {
		try {
			return new Browser(parent, SWT.NONE);
		} catch (SWTError e) {
			return abort("There is no browser for SWT here: " + e.getMessage());
		}
	}

	private void assertDrawn(IEditorPart editor) throws Exception {
		Waits.events();
		var control = control(editor);
		Waits.until("the editor has its size", () -> control.getSize().x > 100);
		var place = shots.place(control.getParent(), control.getBounds());
		var shot = Shots.decode(shots.take(Rules::none));

		assertTrue(!cut(shot, place).isBlank(), "the editor has more than one colour");
		for (var text : Shots.all(control, StyledText.class)) {
			var lines = shots.place(text,
					new Rectangle(0, 0, Math.min(300, text.getSize().x), text.getLineHeight() * 6));
			assertTrue(Template.of(shot, lines).hasLetters(), "its text is drawn");
		}
	}

	private static Composite control(@Nullable IEditorPart editor) {
		if (editor != null && editor.getSite().getService(MPart.class).getWidget() instanceof Composite composite) {
			return composite;
		}
		throw new AssertionError("There is no editor.");
	}

	private static Pixels cut(Pixels picture, Rectangle place) {
		var cut = new Pixels(place.width, place.height, 0);
		for (var y = 0; y < place.height; y++) {
			System.arraycopy(picture.rgb, (place.y + y) * picture.width + place.x, cut.rgb, y * place.width,
					place.width);
		}
		return cut;
	}

	/** Two texts that differ. */
	private static final class Comparison extends CompareEditorInput {
		Comparison() {
			super(new CompareConfiguration());
			setTitle("Compare Main.java");
		}

		@Override
		protected Object prepareInput(@Nullable IProgressMonitor monitor) {
			return new DiffNode(new Side(TEXT), new Side(TEXT.replace("total", "sum")));
		}
	}

	private record Side(String text) implements ITypedElement, IEncodedStreamContentAccessor {
		@Override
		public String getName() {
			return "Main.txt";
		}

		@Override
		public @Nullable Image getImage() {
			return null;
		}

		@Override
		public String getType() {
			return "txt";
		}

		@Override
		public InputStream getContents() {
			return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		}

		@Override
		public String getCharset() {
			return "UTF-8";
		}
	}
}
