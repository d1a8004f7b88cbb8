/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.attribution.Rule;
import dev.daybook.core.attribution.Rule.Kind;
import dev.daybook.core.attribution.Rules;
import dev.daybook.core.attribution.TextPattern.Syntax;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Attribution.Mode;
import dev.daybook.ide.prefs.AttributionPreferences;
import dev.daybook.ide.prefs.DaybookPreferences;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

class AttributionPageTest {

	private static final Rule TEXTS = new Rule(Kind.PATH, Syntax.GLOB, "**/*.txt", SampleDay.WEBSITE.id());
	private static final Rule ALL = new Rule(Kind.PROJECT, Syntax.REGEX, ".*", Contract.UNASSIGNED);

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	private final AttributionPreferences preferences = new AttributionPreferences();
	private final TestProject project = new TestProject("ruled");
	private final IFile file = project.file("a.txt", "a");
	private PreferenceDialog dialog = new PreferenceDialog(Widgets.workbenchShell(), null);

	AttributionPageTest() throws CoreException {
		// Makes a project of its own.
	}

	@BeforeEach
	void open() throws CoreException {
		SampleDay.fill(diary.fake);
		preferences.setRules(new Rules(List.of(TEXTS, ALL)));
		project.open(file);
		reopen();
	}

	private void reopen() {
		dialog = PreferencesUtil.createPreferenceDialogOn(Widgets.workbenchShell(),
				"dev.daybook.ui.preferences.attribution", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@AfterEach
	void close() throws Exception {
		dialog.close();
		project.close();
		var node = InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE);
		for (var key : node.keys()) {
			node.remove(key);
		}
	}

	@Test
	void showsTheRulesInTheirOrder() {
		assertEquals(List.of("Path Glob **/*.txt Website relaunch – Acme GmbH",
				"Project Regex .* Unassigned"), lines(rules(), 4));
		assertFalse(button("Up").isEnabled());
	}

	@Test
	void theOrderIsChangedAndStored() {
		rules().setSelection(1);
		rules().notifyListeners(SWT.Selection, new Event());
		Widgets.select(button("Up"));
		assertEquals(List.of(TEXTS, ALL), preferences.rules().list());

		assertTrue(page().performOk());
		assertEquals(List.of(ALL, TEXTS), preferences.rules().list());
	}

	@Test
	void theDeleteKeyRemovesARule() {
		rules().setSelection(0);
		rules().notifyListeners(SWT.Selection, new Event());
		var delete = new Event();
		delete.character = SWT.DEL;
		rules().notifyListeners(SWT.KeyDown, delete);
		page().performOk();

		assertEquals(List.of(ALL), preferences.rules().list());
	}

	@Test
	void aRuleIsAddedWhenItIsRight() {
		Display.getCurrent().asyncExec(() -> fill(Widgets.shell("Add Rule").orElseThrow()));
		Widgets.select(button("Add"));
		page().performOk();

		assertEquals(List.of(TEXTS, ALL, new Rule(Kind.PATH, Syntax.GLOB, "docs/**", SampleDay.WEBSITE.id())),
				preferences.rules().list());
	}

	/** A mistake first, which keeps the dialog open. */
	private static void fill(Shell shell) {
		var ok = Widgets.all(shell, Button.class).stream()
				.filter(b -> Integer.valueOf(IDialogConstants.OK_ID).equals(b.getData())).findFirst().orElseThrow();
		var pattern = Widgets.all(shell, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow();
		var contract = Widgets.all(shell, Combo.class).get(2);
		try {
			pattern.setText("docs/{");
			assertFalse(ok.isEnabled());
			assertTrue(Widgets.all(shell, Text.class).stream().anyMatch(t -> t.getText()
					.contains("At character 6: this { is never closed; write \\{ for the character itself.")));
			pattern.setText("docs/**");
			assertFalse(ok.isEnabled());
			contract.select(0);
			contract.notifyListeners(SWT.Selection, new Event());
			assertTrue(ok.isEnabled());
			Widgets.select(ok);
		} finally {
			if (!shell.isDisposed()) {
				shell.close();
			}
		}
	}

	@Test
	void saysWhichRuleWinsForTheCurrentEditor() {
		Waits.until("the steps are shown", () -> steps().getItemCount() == 4);

		assertEquals("/ruled/a.txt", texts().get(0).getText());
		assertEquals("✔ Wins", steps().getItem(3).getText(0));
		assertEquals("Rule 2 (project .*) matches.", steps().getItem(3).getText(2));
		assertEquals("Rule 2 (project .*) matches.", texts().get(1).getText());
		assertEquals("Passed over", steps().getItem(2).getText(0));

		rules().setSelection(1);
		rules().notifyListeners(SWT.Selection, new Event());
		Widgets.select(button("Remove"));
		Waits.until("nothing wins", () -> steps().getItemCount() == 4
				&& steps().getItem(3).getText(2).startsWith("Nothing else decides"));
	}

	@Test
	void theModeIsStored() {
		var mode = Widgets.all(contents(), Combo.class).getFirst();
		assertEquals("Offer to switch", mode.getText());
		mode.select(1);
		page().performOk();

		assertEquals(Mode.AUTOMATIC, preferences.mode());
	}

	@Test
	void rulesThatCannotBeReadAreNotOverwrittenUnasked() {
		dialog.close();
		var node = InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE);
		node.put(AttributionPreferences.RULES, "[{}]");
		reopen();

		assertEquals("Rule 1 cannot be used: it needs on, syntax, pattern and contract. No rule is used until this is "
				+ "put right; nothing else is affected.", page().getErrorMessage());
		page().performOk();
		assertEquals("[{}]", node.get(AttributionPreferences.RULES, ""));
	}

	private AttributionPage page() {
		return (AttributionPage) dialog.getSelectedPage();
	}

	private Composite contents() {
		return (Composite) page().getControl();
	}

	private Table rules() {
		return Widgets.all(contents(), Table.class).get(0);
	}

	private Table steps() {
		return Widgets.all(contents(), Table.class).get(1);
	}

	private List<Text> texts() {
		return Widgets.all(contents(), Text.class);
	}

	private Button button(String text) {
		return Widgets.button(contents(), text);
	}

	private static List<String> lines(Table table, int columns) {
		return Arrays.stream(table.getItems()).map(i -> line(i, columns)).toList();
	}

	private static String line(TableItem item, int columns) {
		var line = new StringBuilder();
		for (var i = 0; i < columns; i++) {
			line.append(i == 0 ? "" : " ").append(item.getText(i));
		}
		return line.toString();
	}
}
