/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtbot.swt.finder.keyboard.Keystrokes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;

/** A first morning: each way begins where the one before it ended. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MorningJourneyTest {

	private static final String FILE = "invoice.txt";
	private static final String TYPED = "Net 30 days";
	private static final String ACTIVE = ".*Website relaunch: 0:0\\d:\\d\\d h tracked, activity in [1-9] of 10 minutes.*";
	private static final String MEMO = "Draft the invoice";

	/** What the row says in place of an end. */
	private static final String OPEN = "– now";

	private static final Person PERSON = new Person();

	private static TestProject project;

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	@BeforeAll
	static void openWorkbench() throws CoreException {
		Contracts.receive();
		project = new TestProject("morning");
		var file = project.file(FILE, "");
		onDisplay(() -> {
			project.open(file);
			TestProject.page().showView(Person.DIARY);
		});
	}

	@AfterAll
	static void leaveNothingTracked() {
		Contracts.diary().stop().join();
		onDisplay(project::close);
	}

	@Test
	@Order(1)
	void workAfterTheFirstStartIsARowInTheWorkDiary() {
		PERSON.clickToolbar();
		var chooser = PERSON.shell("Track a Contract");
		chooser.bot().table().select("Website relaunch – Acme GmbH");
		chooser.bot().button("OK").click();
		PERSON.agree();
		Person.await("the toolbar tells what is tracked", () -> PERSON.toolbarText().endsWith("Website relaunch"));

		var editor = PERSON.bot().editorByTitle(FILE).toTextEditor();
		editor.setFocus();
		editor.typeText(TYPED);

		assertEquals(TYPED, editor.getText());
		Person.await("the row has time and activity",
				() -> PERSON.rows().stream().anyMatch(row -> row.matches(ACTIVE)));
	}

	@Test
	@Order(2)
	void theDropDownSwitchesTheContract() {
		PERSON.chooseInToolbar("Billing engine");
		PERSON.agree();

		Person.await("the toolbar tells the switch", () -> PERSON.toolbarText().endsWith("Billing engine"));
		Person.await("both contracts have rows",
				() -> PERSON.seesRow("Billing engine") && PERSON.seesRow("Website relaunch"));
	}

	@Test
	@Order(3)
	void aMemoIsWrittenByKeysAlone() {
		PERSON.bot().editorByTitle(FILE).setFocus();
		PERSON.chord('m');
		Person.await("the dialog is open", () -> PERSON.hasShell("Task and Memo"));
		var text = PERSON.bot().activeShell().bot().textWithLabel("Memo:");
		text.typeText(MEMO);
		text.pressShortcut(Keystrokes.CTRL, Keystrokes.CR);

		Person.await("the row has the memo", () -> PERSON.seesRow("Billing engine", MEMO));
	}

	@Test
	@Order(4)
	void theToolbarStopsAndTheMemoIsInTheJournal() throws IOException {
		assertTrue(PERSON.seesRow(OPEN), PERSON.rows().toString());

		PERSON.clickToolbar();

		Person.await("the toolbar offers a start", () -> PERSON.toolbarText().equals("Start"));
		Person.await("no row is open", () -> !PERSON.seesRow(OPEN));
		var journal = Files.readString(Path.of(System.getProperty("daybook.data"), "journal-000001.log"));
		assertTrue(journal.contains(MEMO), journal);
	}

	/** Work that only the UI thread may do, and that no journey is about. */
	private static void onDisplay(Preparation preparation) {
		Display.getDefault().syncExec(() -> {
			try {
				preparation.run();
			} catch (CoreException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private interface Preparation {
		void run() throws CoreException;
	}
}
