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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.sun.management.UnixOperatingSystemMXBean;

import dev.daybook.testing.ui.Focus;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;

/** Takes real shots of the real workbench and looks at their pixels. Needs a window manager for the focus. */
class ShotTakerTest {

	/** A colour that no theme has. */
	private static final int CANARY = 0xFF00C8;
	private static final int SOAK = 500;
	private static final int WARM = 100;
	private static final Duration FADE = Duration.ofSeconds(1);

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final Shell window = workbench.getWorkbenchWindows()[0].getShell();
	private final ExecutorService worker = Executors.newSingleThreadExecutor();
	private final ShotTaker taker = new ShotTaker(workbench,
			() -> Rules.usual(), worker);
	private final TestProject project;

	ShotTakerTest() throws Exception {
		project = new TestProject("capture");
	}

	@BeforeEach
	void focus() {
		Focus.give(window);
	}

	@AfterEach
	void cleanUp() throws Exception {
		project.close();
		worker.shutdown();
		System.clearProperty(Readback.PROPERTY);
		Waits.until("every image is disposed", () -> Layer.OPEN_IMAGES.get() == 0);
	}

	@Test
	void aShotShowsTheWholeWindow() throws Exception {
		paint(project.open(project.file("Main.java", "class Main {}")), CANARY);
		var shot = take();

		assertEquals(window.getClientArea().width, shot.width());
		assertEquals(window.getClientArea().height, shot.height());
		assertEquals(Map.of(), shot.redacted());
		assertTrue(shot.png().length < 200_000);
		assertTrue(count(shot, CANARY) > 10_000, "the editor is in the picture");
	}

	@Test
	void partsPrintedOneByOneMakeTheWholeWindow() throws Exception {
		project.open(project.file("Main.java", "class Main {}"));
		Waits.events();
		var window = workbench.getWorkbenchWindows()[0];
		try (var print = Waits.result(
				begin(window, Rules.none(), Long.MAX_VALUE))) {
			var pixels = print.read();
			for (var child : window.getShell().getChildren()) {
				assertSame(printed(child), pixels, child.getBounds());
			}
		}
	}

	@Test
	void whatBecomesPrivateBetweenTwoTurnsIsRedacted() throws Exception {
		paint(project.open(project.file("Main.java", "class Main {}")), 0x112233);
		var window = workbench.getWorkbenchWindows()[0];
		var secret = project.file(".env", "TOKEN=canary");
		for (var turns = 1; turns < 6; turns++) {
			var printed = begin(window, Rules.none(), 0);
			for (var i = 1; i < turns && !printed.isDone(); i++) {
				window.getShell().getDisplay().readAndDispatch();
			}
			assertFalse(printed.isDone(), "a turn prints one piece");
			var editor = project.open(secret);
			paint(editor, CANARY);
			try (var print = Waits.result(printed)) {
				var pixels = print.read();
				RedactionPaint.paint(pixels, print.areas());
				assertEquals(0, count(pixels, CANARY), "after " + turns + " turns");
				assertTrue(print.areas().stream().anyMatch(a -> a.kind().equals(RedactedArea.EDITOR)));
			}
			editor.getSite().getPage().closeEditor(editor, false);
		}
		assertEquals(0, Layer.OPEN_IMAGES.get());
	}

	@Test
	void bothWaysOfReadingGiveTheSamePicture() throws Exception {
		paint(project.open(project.file("Main.java", "class Main {}")), CANARY);
		System.setProperty(Readback.PROPERTY, "ui");
		var one = take();
		System.setProperty(Readback.PROPERTY, "background");
		var other = take();

		assertEquals(count(one, CANARY), count(other, CANARY));
		assertEquals(one.width(), other.width());
	}

	@Test
	void anEditorWithAPrivateNameNeverShows() throws Exception {
		paint(project.open(project.file(".env", "TOKEN=canary")), CANARY);
		assertTrue(countUnredacted(CANARY) > 10_000);
		var shot = take();

		assertEquals(0, count(shot, CANARY));
		assertTrue(shot.redacted().get(RedactedArea.EDITOR) >= 1);
	}

	@Test
	void aPasswordFieldNeverShows() throws Exception {
		var dialog = new Shell(window, SWT.DIALOG_TRIM);
		try {
			dialog.setLayout(new FillLayout(SWT.VERTICAL));
			var name = new Text(dialog, SWT.BORDER);
			var password = new Text(dialog, SWT.BORDER | SWT.PASSWORD);
			show(dialog);
			// The theme sets its own colours on show, and the platform fades a new background in.
			color(password, CANARY);
			Waits.pause(FADE);
			assertTrue(countUnredacted(CANARY) > 5_000, "the password field has its colour");

			var shot = take();
			assertEquals(0, count(shot, CANARY));
			assertEquals(Map.of(RedactedArea.PASSWORD, 1), shot.redacted());

			color(name, CANARY);
			Waits.pause(FADE);
			assertTrue(count(take(), CANARY) > 5_000, "the dialog itself is in the picture");
		} finally {
			dialog.dispose();
		}
	}

	@Test
	void thePlaceOfAConsoleIsRedacted() throws Exception {
		var view = TestProject.page().showView(IConsoleConstants.ID_CONSOLE_VIEW);
		try {
			Waits.events();
			assertEquals(2, take().redacted().get(RedactedArea.PART), "the console and its tab");
		} finally {
			TestProject.page().hideView(view);
		}
	}

	@Test
	void aRuleThatFailsRedactsThePart() throws Exception {
		var input = new BrokenInput(project.file("Main.java", "class Main {}"));
		paint(IDE.openEditor(TestProject.page(), input, "org.eclipse.ui.DefaultTextEditor"), CANARY);
		input.broken = true;
		var shot = take();
		input.broken = false;

		assertEquals(0, count(shot, CANARY));
		assertEquals(Set.of(RedactedArea.UNKNOWN), shot.redacted().keySet(), "the editor, its tab, its outline");
	}

	@Test
	void anotherProgramsWindowOnTopLeavesNoPixel() throws Exception {
		paint(project.open(project.file("Main.java", "class Main {}")), 0x102030);
		try (var foreign = new ForeignWindow(CANARY, window.getBounds())) {
			assertEquals(0, countUnredacted(CANARY));
			assertTrue(countUnredacted(0x102030) > 10_000);
			assertTrue(foreign.isShown(window.getDisplay()), "the other window is really on top");
		}
	}

	@Test
	void aChangeShowsInTheNextShot() throws Exception {
		var editor = project.open(project.file("Main.java", "class Main {}"));
		paint(editor, 0x102030);
		var before = take();
		paint(editor, CANARY);
		var after = take();

		assertEquals(0, count(before, CANARY));
		assertTrue(count(after, CANARY) > 10_000);
	}

	@Test
	void aMinimisedWindowIsNotTaken() {
		window.setMinimized(true);
		Waits.until("the window is minimised", window::getMinimized);
		assertEquals(Messages.minimised, failure());
		// Else the next test may take the focus that is about to go for its own.
		Waits.until("the focus is gone", () -> window.getDisplay().getActiveShell() == null);
	}

	@Test
	void anotherProgramWithTheFocusMeansNoShot() throws Exception {
		try (var foreign = new ForeignWindow(CANARY, window.getBounds())) {
			Waits.until("the focus is gone", () -> window.getDisplay().getActiveShell() == null);
			assertEquals(Messages.notFocused, failure());
			assertTrue(foreign.isShown(window.getDisplay()));
		}
	}

	@Test
	void aBlankPictureIsAFailure() {
		var cover = new Composite(window, SWT.NONE);
		try {
			cover.setBounds(window.getClientArea());
			cover.moveAbove(null);
			Waits.events();
			assertEquals(Messages.blank, failure());
		} finally {
			cover.dispose();
		}
	}

	@Test
	void aWorkerThatHasStoppedMeansNoShotAndNoError() {
		worker.shutdown();
		assertEquals(Messages.noWindow, failure());
	}

	@Test
	void fiveHundredShotsLeaveNothingBehind() throws Exception {
		paint(project.open(project.file("Main.java", "class Main {}")), CANARY);
		System.setProperty(Readback.PROPERTY, "background");
		var expected = count(take(), CANARY);
		List<Error> leaked = Collections.synchronizedList(new ArrayList<>());
		Resource.setNonDisposeHandler(leaked::add);
		try {
			for (var i = 0; i < WARM; i++) {
				take();
			}
			var heap = usedHeap();
			var handles = openFiles();
			for (var i = WARM; i < SOAK; i++) {
				assertEquals(expected, count(take(), CANARY), "shot " + i);
			}
			assertTrue(usedHeap() - heap < 4_000_000, "the heap is as full as before");
			assertTrue(openFiles() - handles < 5, "no handle stays open");
		} finally {
			Resource.setNonDisposeHandler(null);
		}
		assertEquals(List.of(), leaked.stream().filter(ShotTakerTest::isOurs).toList(), "images and drawings left");
	}

	private static boolean isOurs(Error leak) {
		return Arrays.stream(leak.getStackTrace()).anyMatch(e -> e.getClassName().startsWith("dev.daybook"));
	}

	/** Bytes in use after what nobody needs was thrown away, and leaked resources were told of. */
	private static long usedHeap() {
		for (var i = 0; i < 3; i++) {
			System.gc();
			Waits.pause(Duration.ofMillis(200));
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static long openFiles() {
		return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount();
	}

	private CapturedShot take() throws Exception {
		Waits.events();
		// A window that a test before this one closed may give the focus back late.
		Focus.keep(window);
		return Waits.result(taker.take());
	}

	private String failure() {
		var failure = assertThrows(ExecutionException.class, () -> Waits.result(taker.take()));
		return assertInstanceOf(CaptureException.class, failure.getCause()).getMessage();
	}

	private static void paint(IEditorPart editor, int color) {
		var control = editor.getAdapter(Control.class);
		assertNotNull(control);
		color(control, color);
		Waits.events();
	}

	private static void color(Control control, int rgb) {
		control.setBackground(new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
	}

	private void show(Shell dialog) {
		dialog.setSize(300, 150);
		dialog.setLocation(window.toDisplay(200, 200));
		dialog.open();
		Waits.until("the dialog has the focus", () -> dialog.getDisplay().getActiveShell() == dialog);
		Waits.events();
	}

	private static Pixels printed(Control control) {
		var size = control.getSize();
		var pixels = new Pixels(Math.max(1, size.x), Math.max(1, size.y), 0);
		if (control.getVisible() && size.x > 0 && size.y > 0) {
			var image = new Image(control.getDisplay(), size.x, size.y);
			var gc = new GC(image);
			gc.setBackground(control.getParent().getBackground());
			gc.fillRectangle(0, 0, size.x, size.y);
			control.print(gc);
			gc.dispose();
			ImagePixels.paste(image.getImageData(100), pixels, 0, 0);
			image.dispose();
		}
		return pixels;
	}

	/** A caret may blink between two prints. */
	private static void assertSame(Pixels part, Pixels whole, Rectangle bounds) {
		var different = 0;
		for (var y = 0; y < bounds.height; y++) {
			for (var x = 0; x < bounds.width; x++) {
				var there = (bounds.y + y) * whole.width + bounds.x + x;
				different += part.rgb[y * part.width + x] == whole.rgb[there] ? 0 : 1;
			}
		}
		assertTrue(different < 100, different + " pixels differ in " + bounds);
	}

	/** Pixels of a colour in the bare print, focused or not: what redaction has to hide. */
	private long countUnredacted(int color) {
		try (var print = print(workbench.getWorkbenchWindows()[0],
				Rules.none())) {
			return count(print.read(), color);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private static WindowPrint print(IWorkbenchWindow window, Redactions redactions) throws Exception {
		return Waits.result(begin(window, redactions, WindowPrinter.TURN_NANOS));
	}

	/** Prints the first pieces; the others with the events to come. */
	private static CompletableFuture<WindowPrint> begin(IWorkbenchWindow window, Redactions redactions,
			long turnNanos) {
		var printed = new CompletableFuture<WindowPrint>();
		new WindowPrinter(window.getShell().getDisplay(), turnNanos, () -> WindowLayout.of(List.of(window), redactions),
				printed::complete, printed::completeExceptionally).turn();
		return printed;
	}

	private static long count(Pixels pixels, int color) {
		return Arrays.stream(pixels.rgb).filter(pixel -> near(pixel, color)).count();
	}

	private static long count(CapturedShot shot, int color) {
		var data = new ImageData(new ByteArrayInputStream(shot.png()));
		var pixels = new Pixels(data.width, data.height, 0);
		ImagePixels.paste(data, pixels, 0, 0);
		return count(pixels, color);
	}

	/** The palette may move a colour by a few steps. */
	private static boolean near(int pixel, int color) {
		return Math.abs((pixel >> 16) - (color >> 16)) < 16 && Math.abs((pixel >> 8 & 0xFF) - (color >> 8 & 0xFF)) < 16
				&& Math.abs((pixel & 0xFF) - (color & 0xFF)) < 16;
	}

	/** Another plug-in's editor input at its worst. */
	private static final class BrokenInput extends FileEditorInput {
		private boolean broken;

		BrokenInput(IFile file) {
			super(file);
		}

		@Override
		public String getToolTipText() {
			if (broken) {
				throw new IllegalStateException("no tool tip");
			}
			return super.getToolTipText();
		}
	}
}
