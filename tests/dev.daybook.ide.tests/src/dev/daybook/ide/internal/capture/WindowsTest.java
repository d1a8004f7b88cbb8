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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsoleConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.ide.prefs.CapturePreferences;
import dev.daybook.ide.prefs.CaptureRules;
import dev.daybook.ide.prefs.CaptureRules.Shown;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;

/** Which windows are in a picture, and when there is none. */
class WindowsTest {

	private static final int FIRST = 0xFF00C8;
	private static final int SECOND = 0x00C8FF;
	private static final int DIALOG = 0x30FF50;
	/** Pixels of icons that happen to be nearly of a colour. */
	private static final double FEW = 100;

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Shots shots = new Shots();

	@BeforeEach
	void focus() {
		shots.focus();
	}

	@AfterEach
	void cleanUp() {
		shots.close();
	}

	@Test
	void everyWindowIsInThePictureAndAMinimisedOneIsNot() throws Exception {
		var second = PlatformUI.getWorkbench().openWorkbenchWindow(ResourcesPlugin.getWorkspace().getRoot());
		try {
			var shell = second.getShell();
			shell.setBounds(300, 200, 900, 600);
			Waits.until("the second window is there", () -> shell.isVisible() && shell.getClientArea().width > 500);
			cover(shots.window, FIRST);
			cover(shell, SECOND);
			shots.focus();
			var both = Shots.decode(shots.take(Rules::usual));

			assertEquals(shots.window.getClientArea().width + Pane.GAP + shell.getClientArea().width, both.width);
			assertEquals(40_000, Shots.count(both, FIRST), FEW);
			assertEquals(40_000, Shots.count(both, SECOND), FEW, "it is whole, though the first lies over it");

			shell.setMinimized(true);
			Waits.until("the second window is minimised", shell::getMinimized);
			shots.focus();
			var one = Shots.decode(shots.take(Rules::usual));
			assertEquals(shots.window.getClientArea().width, one.width);
			assertEquals(0, Shots.count(one, SECOND), FEW);
		} finally {
			close(second);
			uncover();
		}
	}

	@Test
	void aDialogBesideItsWindowIsDrawnBesideIt() throws Exception {
		var dialog = new Shell(shots.window, SWT.DIALOG_TRIM | SWT.RESIZE);
		try {
			dialog.setLayout(new FillLayout());
			Shots.color(new Composite(dialog, SWT.NONE), FIRST);
			var window = shots.window.getBounds();
			dialog.setBounds(window.x + window.width - 100, window.y + 200, 300, 200);
			dialog.open();
			Waits.until("the dialog has the focus", () -> dialog.getDisplay().getActiveShell() == dialog);
			var area = dialog.getClientArea();
			var shot = Shots.decode(shots.take(Rules::usual));

			assertEquals((long) area.width * area.height, Shots.count(shot, FIRST));
			assertEquals(shots.window.getClientArea().width + Pane.GAP + area.width, shot.width);
		} finally {
			dialog.dispose();
		}
	}

	@Test
	void thePersonChoosesWhichWindowsAreEverSeen() throws Exception {
		var second = PlatformUI.getWorkbench().openWorkbenchWindow(ResourcesPlugin.getWorkspace().getRoot());
		var dialog = new Shell(shots.window, SWT.DIALOG_TRIM);
		try {
			var shell = second.getShell();
			shell.setBounds(300, 200, 900, 600);
			Waits.until("the second window is there", () -> shell.isVisible() && shell.getClientArea().width > 500);
			cover(shots.window, FIRST);
			cover(shell, SECOND);
			shots.focus();
			dialog.setLayout(new FillLayout());
			Shots.color(new Composite(dialog, SWT.NONE), DIALOG);
			var window = shots.window.getBounds();
			dialog.setBounds(window.x + 400, window.y + 400, 300, 200);
			dialog.open();
			Waits.until("the dialog has the focus", () -> dialog.getDisplay().getActiveShell() == dialog);
			var area = dialog.getClientArea();

			assertSeen(Shown.ALL, 40_000, 40_000, area.width * area.height);
			assertSeen(Shown.MAIN, 40_000, 40_000, 0);
			assertSeen(Shown.ACTIVE, 40_000, 0, 0);
		} finally {
			InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).remove(CapturePreferences.WINDOWS);
			dialog.dispose();
			close(second);
			uncover();
		}
	}

	/** By the rules as the person's settings have them. */
	private void assertSeen(Shown choice, int first, int second, int dialog) throws Exception {
		InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).put(CapturePreferences.WINDOWS, choice.name());
		var windows = new CapturePreferences().load().windows();
		var shot = Shots.decode(shots.take(() -> Rules.with(rules -> new CaptureRules(rules.files(), rules.parts(),
				rules.never(), rules.projects(), rules.unassigned(), rules.browsers(), windows), Belongings.ALL)));
		assertEquals(first, Shots.count(shot, FIRST), FEW, choice + ", the window that is worked in");
		assertEquals(second, Shots.count(shot, SECOND), FEW, choice + ", another window");
		assertEquals(dialog, Shots.count(shot, DIALOG), FEW, choice + ", a dialog");
	}

	@Test
	void aPartThatForbidsPicturesMeansNone() throws Exception {
		var view = TestProject.page().showView(IConsoleConstants.ID_CONSOLE_VIEW);
		try {
			var failed = assertThrows(ExecutionException.class, () -> shots.take(() -> Rules.with(
					rules -> new CaptureRules(List.of(), List.of(), List.of("org.eclipse.ui.console.*"), List.of(),
							true,
							true),
					Belongings.ALL)));
			assertEquals(Messages.neverPart, assertInstanceOf(CaptureException.class, failed.getCause()).getMessage());
		} finally {
			TestProject.page().hideView(view);
		}
	}

	@Test
	void whatWasMarkedIsHidden() throws Exception {
		var view = TestProject.page().showView("org.eclipse.ui.views.ProblemView");
		try {
			Waits.events();
			assertEquals(null, shots.take(Rules::usual).redacted().get(RedactedArea.PART));
			var shot = shots
					.take(() -> Rules.with(rules -> rules.hidingPart("org.eclipse.ui.views.ProblemView"),
							Belongings.ALL));
			assertTrue(shot.redacted().get(RedactedArea.PART) >= 2);
		} finally {
			TestProject.page().hideView(view);
		}
	}

	private Composite cover(Shell shell, int color) {
		var cover = new Composite(shell, SWT.NONE);
		cover.setBounds(new Rectangle(100, 100, 200, 200));
		cover.moveAbove(null);
		Shots.color(cover, color);
		return cover;
	}

	private void uncover() {
		for (var child : shots.window.getChildren()) {
			if (child.getClass() == Composite.class && child.getBounds().equals(new Rectangle(100, 100, 200, 200))) {
				child.dispose();
			}
		}
	}

	private static void close(IWorkbenchWindow window) {
		window.close();
		Waits.until("the window is closed", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 1);
	}
}
