/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.journeys;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;

class QuickAccessJourneyTest {

	private static final List<String> COMMANDS = List.of("Start or Stop Tracking", "Switch Contract", "Task and Memo",
			"Take Shot Now", "Sync Diary Now", "Show Work Diary");

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Person person = new Person();

	@Test
	void findsEveryCommandByItsName() {
		var quickAccess = open();
		for (var command : COMMANDS) {
			quickAccess.bot().text().setText(command);
			Person.await(command + " is found", () -> finds(quickAccess, command));
		}
		quickAccess.close();
	}

	@Test
	void theViewIsOpenedByItsCommand() {
		person.bot().views().stream().filter(v -> v.getTitle().equals("Work Diary")).forEach(SWTBotView::close);
		var quickAccess = open();
		quickAccess.bot().text().setText("Show Work Diary");
		Person.await("the command is found", () -> finds(quickAccess, "Show Work Diary"));
		quickAccess.bot().text().pressShortcut(0, SWT.CR, SWT.CR);

		Person.await("the view is there", () -> person.bot().views().stream()
				.anyMatch(v -> v.isActive() && v.getTitle().equals("Work Diary")));
	}

	private SWTBotShell open() {
		var workbench = person.workbench();
		var title = workbench.getText();
		workbench.pressShortcut(SWT.CTRL, '3');
		Person.await("Quick Access is open", () -> !person.bot().activeShell().getText().equals(title));
		return person.bot().activeShell();
	}

	/** The name stands in the second column, its key and description after it. */
	private static boolean finds(SWTBotShell quickAccess, String command) {
		var table = quickAccess.bot().table();
		for (var i = 0; i < table.rowCount(); i++) {
			if (table.cell(i, 1).startsWith(command)) {
				return true;
			}
		}
		return false;
	}
}
