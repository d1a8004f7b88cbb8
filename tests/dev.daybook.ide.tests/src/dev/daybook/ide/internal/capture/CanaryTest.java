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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.resources.IResource;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.console.MessageConsole;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;

/**
 * Puts something that must not be seen into every place that could show it, makes sure that it would be seen, and then
 * looks for it in two hundred shots: a colour that nothing else has, and texts as they are drawn.
 */
class CanaryTest {

	private static final int SHOTS = 200;
	private static final int CANARY = 0xFF00C8;
	private static final String MINE = "mine";
	private static final String PRIVATE_FILE = "qvxcanary.env";
	private static final String OTHER_PROJECT = "zwkcanaryshop";
	private static final String OTHER_CLASS = "Zwkcanaryorder";
	private static final Duration FADE = Duration.ofSeconds(1);

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Shots shots = new Shots();
	private final TestProject mine;
	private final TestProject other;
	private final List<Shell> shells = new ArrayList<>();
	private final List<IViewPart> views = new ArrayList<>();
	private @Nullable MPartStack terminal;
	private final Map<String, Template> texts = new TreeMap<>();
	private IEditorPart own;
	private IEditorPart environment;
	private IEditorPart foreign;
	private Belongings belongings = Belongings.ALL;

	CanaryTest() throws Exception {
		mine = new TestProject("mine");
		other = new TestProject(OTHER_PROJECT);
		own = mine.open(mine.file("Main.java", "class Main {\n}\n"));
		environment = mine.open(mine.file(PRIVATE_FILE, "TOKEN=canary\n".repeat(30)));
		var order = other.file(OTHER_CLASS + ".java", "class " + OTHER_CLASS + " {\n\tint zwkcanarytotal;\n}\n");
		var project = order.getProject();
		var description = project.getDescription();
		description.setNatureIds(new String[] { JavaCore.NATURE_ID });
		project.setDescription(description, null);
		JavaCore.create(project).setRawClasspath(
				new IClasspathEntry[] { JavaCore.newSourceEntry(project.getFullPath()) }, null);
		foreign = IDE.openEditor(TestProject.page(), order, "org.eclipse.jdt.ui.CompilationUnitEditor");
		belongings = new Belongings("c1", Map.<IResource, String>of(project.getWorkspace().getRoot().getProject(MINE),
				"c1", project, "c2"), true);
	}

	@BeforeEach
	void focus() {
		shots.focus();
	}

	@AfterEach
	void cleanUp() throws Exception {
		shells.forEach(Shell::dispose);
		var stack = terminal;
		if (stack != null) {
			stack.setToBeRendered(false);
			stack.getParent().getChildren().remove(stack);
		}
		views.forEach(view -> TestProject.page().hideView(view));
		mine.close();
		other.close();
		shots.close();
	}

	@Test
	void nothingPrivateIsInTwoHundredShots() throws Exception {
		showViews();
		showEditors();
		console();
		terminal();
		popUp();
		toolTip();
		dialog();
		statusLine();
		for (var i = 0; i < SHOTS; i++) {
			var active = List.of(own, environment, foreign).get(i % 3);
			TestProject.page().activate(active);
			var shot = shots.take(() -> Rules.with(rules -> rules, belongings));
			var pixels = Shots.decode(shot);
			var number = i;
			assertEquals(0, Shots.count(pixels, CANARY), () -> "canary pixels in shot " + number);
			texts.forEach((where, text) -> assertFalse(text.isIn(pixels), () -> where + " in shot " + number));
			assertTrue(shot.redacted().values().stream().mapToInt(Integer::intValue).sum() >= 5);
		}
		System.out.println(SHOTS + " shots without a pixel of the canary's colour in password field, .env editor, other"
				+ " contract's editor, console, terminal, tool tip, pop-up, and without the texts of "
				+ texts.keySet());
	}

	/** Rows of the project view and the outline, while they can be seen. */
	private void showViews() throws Exception {
		views.add(TestProject.page().showView(IPageLayout.ID_PROJECT_EXPLORER));
		views.add(TestProject.page().showView(IPageLayout.ID_OUTLINE));
		TestProject.page().activate(foreign);
		Waits.until("the project view shows the projects", () -> row(OTHER_PROJECT) != null && row(MINE) != null);
		var project = row(MINE);
		assertNotNull(project);
		project.setExpanded(true);
		var event = new Event();
		event.item = project;
		project.getParent().notifyListeners(SWT.Expand, event);
		Waits.until("the project view shows the file", () -> row(PRIVATE_FILE) != null);
		Waits.until("the outline shows the class", () -> row(OTHER_CLASS) != null);
		rememberRow("row of the private file", PRIVATE_FILE);
		rememberRow("row of the other project", OTHER_PROJECT);
		rememberRow("row of the outline", OTHER_CLASS);
	}

	private void showEditors() throws Exception {
		for (var editor : List.of(environment, foreign)) {
			TestProject.page().activate(editor);
			var control = editor.getAdapter(Control.class);
			assertNotNull(control);
			Shots.color(control, CANARY);
			assertTrue(Shots.count(shots.unredacted(), CANARY) > 5_000, "the editor has the canary's colour");
			rememberTab("tab of " + editor.getTitle(), editor.getTitle());
		}
	}

	private void console() throws Exception {
		TestProject.page().activate(own);
		var console = new MessageConsole("canary", null);
		ConsolePlugin.getDefault().getConsoleManager().addConsoles(new MessageConsole[] { console });
		var view = TestProject.page().showView(IConsoleConstants.ID_CONSOLE_VIEW);
		views.add(view);
		ConsolePlugin.getDefault().getConsoleManager().showConsoleView(console);
		Waits.until("the console is shown", () -> !consoleText().isEmpty());
		Shots.color(consoleText().getFirst(), CANARY);
		assertTrue(Shots.count(shots.unredacted(), CANARY) > 1_000, "the console has the canary's colour");
	}

	/** A part with the identifier of the IDE's terminals, which are no part of this workbench. */
	private void terminal() throws Exception {
		var models = PlatformUI.getWorkbench().getService(EModelService.class);
		var part = models.createModelElement(MPart.class);
		part.setElementId("org.eclipse.terminal.view.ui.TerminalsView");
		part.setLabel("Terminal");
		var stack = models.createModelElement(MPartStack.class);
		stack.getChildren().add(part);
		var console = ((ViewPart) views.getLast()).getSite().getService(MPart.class);
		models.insert(stack, (MPartSashContainerElement) (MUIElement) console.getCurSharedRef().getParent(),
				EModelService.RIGHT_OF, 0.5f);
		terminal = stack;
		stack.setSelectedElement(part);
		Waits.until("the terminal is there", () -> part.getWidget() instanceof Composite c && c.isVisible());
		var before = Shots.count(shots.unredacted(), CANARY);
		var text = new StyledText((Composite) part.getWidget(), SWT.MULTI);
		text.setText("$ cat " + PRIVATE_FILE);
		((Composite) part.getWidget()).setLayout(new FillLayout());
		((Composite) part.getWidget()).layout(true, true);
		Shots.color(text, CANARY);
		assertTrue(Shots.count(shots.unredacted(), CANARY) > before + 1_000, "the terminal has the canary's colour");
		remember("text of the terminal", shots.unredacted(), text, new Rectangle(0, 0, 120, text.getLineHeight()));
	}

	private List<StyledText> consoleText() {
		return shots.all(StyledText.class).stream().filter(text -> isIn(text, views.getLast())).toList();
	}

	private static boolean isIn(Control control, IViewPart view) {
		var model = ((ViewPart) view).getSite().getService(MPart.class);
		for (var parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (model.getWidget() == parent) {
				return true;
			}
		}
		return false;
	}

	private void popUp() {
		var popUp = new Shell(shots.window, SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
		shells.add(popUp);
		popUp.setBounds(shots.window.toDisplay(300, 300).x, shots.window.toDisplay(300, 300).y, 200, 100);
		Shots.color(popUp, CANARY);
		popUp.setVisible(true);
		Waits.until("the pop-up is on the screen", () -> isOnScreen(popUp.getBounds()));
	}

	private void toolTip() {
		var tip = new DefaultToolTip(shots.window, ToolTip.NO_RECREATE, true);
		tip.setText("canary\ncanary\ncanary");
		tip.setBackgroundColor(new Color(CANARY >> 16, CANARY >> 8 & 0xFF, CANARY & 0xFF));
		tip.setHideDelay(0);
		var before = List.of(shots.window.getDisplay().getShells());
		tip.show(new Point(600, 300));
		Waits.until("the tool tip is open", () -> List.of(shots.window.getDisplay().getShells()).stream()
				.anyMatch(shell -> !before.contains(shell) && shell.isVisible()));
		List.of(shots.window.getDisplay().getShells()).stream().filter(shell -> !before.contains(shell))
				.forEach(shells::add);
		var bounds = shells.getLast().getBounds();
		Waits.until("the tool tip is on the screen",
				() -> Shots.count(Screen.read(shots.window.getDisplay(), bounds), CANARY) > 100);
	}

	private void dialog() throws Exception {
		var dialog = new Shell(shots.window, SWT.DIALOG_TRIM);
		shells.add(dialog);
		dialog.setLayout(new FillLayout(SWT.VERTICAL));
		var label = new Label(dialog, SWT.NONE);
		label.setText("Delete " + PRIVATE_FILE + " now");
		var password = new Text(dialog, SWT.BORDER | SWT.PASSWORD);
		var echo = new Text(dialog, SWT.BORDER);
		echo.setEchoChar('*');
		dialog.setSize(300, 150);
		dialog.setLocation(shots.window.toDisplay(200, 450));
		dialog.setVisible(true);
		Waits.until("the dialog is shown", dialog::isVisible);
		var before = Shots.count(shots.unredacted(), CANARY);
		// The theme sets its own colours on show, and the platform fades a new background in.
		Shots.color(password, CANARY);
		Shots.color(echo, CANARY);
		Waits.pause(FADE);
		assertTrue(Shots.count(shots.unredacted(), CANARY) > before + 8_000, "both fields have the canary's colour");
		remember("label of the dialog", shots.unredacted(), label, new Rectangle(0, 0, 150, label.getSize().y));
	}

	private void statusLine() throws Exception {
		var message = "Saved /mine/" + PRIVATE_FILE;
		TestProject.page().activate(own);
		own.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
		Waits.until("the status line says it", () -> shots.all(CLabel.class).stream()
				.anyMatch(label -> label.getText().equals(message)));
		var label = shots.all(CLabel.class).stream()
				.filter(l -> l.getText().equals(message)).findFirst().orElseThrow();
		remember("status line", shots.unredacted(), label, new Rectangle(0, 0, 120, label.getSize().y));
	}

	private boolean isOnScreen(Rectangle bounds) {
		return Shots.count(Screen.read(shots.window.getDisplay(), bounds), CANARY) > bounds.width * bounds.height / 2;
	}

	private void rememberRow(String where, String text) throws Exception {
		var pixels = shots.unredacted();
		var item = row(text);
		assertNotNull(item);
		remember(where, pixels, item.getParent(), item.getTextBounds(0));
	}

	private void rememberTab(String where, String title) throws Exception {
		var pixels = shots.unredacted();
		for (var folder : shots.all(CTabFolder.class)) {
			for (var item : folder.getItems()) {
				if (item.isShowing() && item.getText().equals(title)) {
					var bounds = item.getBounds();
					remember(where, pixels, folder,
							new Rectangle(bounds.x + 24, bounds.y + 4, bounds.width - 50, bounds.height - 8));
					return;
				}
			}
		}
		throw new AssertionError("There is no tab " + title);
	}

	private void remember(String where, Pixels pixels, Control control, Rectangle bounds) {
		var text = Template.of(pixels, shots.place(control, bounds));
		assertTrue(text.hasLetters(), where + " has a text");
		assertTrue(text.isIn(pixels), where + " can be recognised");
		texts.put(where, text);
	}

	private @Nullable TreeItem row(String text) {
		for (var tree : shots.all(Tree.class)) {
			var found = row(tree.getItems(), text);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static @Nullable TreeItem row(TreeItem[] items, String text) {
		for (var item : items) {
			if (item.getText().startsWith(text)) {
				return item;
			}
			var found = item.getExpanded() ? row(item.getItems(), text) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}
}
