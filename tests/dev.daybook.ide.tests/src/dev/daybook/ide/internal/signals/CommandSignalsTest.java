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

import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.TestProject;

class CommandSignalsTest {

	private static final String SELECT_ALL = "org.eclipse.ui.edit.selectAll";
	private static final String FIND_NEXT = "org.eclipse.ui.edit.findNext";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final TestProject project;
	private final CountedWorkbench workbench = new CountedWorkbench();

	CommandSignalsTest() throws CoreException {
		project = new TestProject("commands");
	}

	@BeforeEach
	void openAnEditor() throws CoreException {
		TestProject.page().activate(project.open(project.file("a.txt", "one one")));
		workbench.forget();
	}

	@AfterEach
	void cleanUp() throws CoreException {
		workbench.close();
		project.close();
	}

	@Test
	void aCommandOfAPersonCounts() throws CommandException {
		workbench.person();
		execute(SELECT_ALL);

		assertEquals(1, workbench.count(Signal.COMMAND));
		assertEquals(0, workbench.count(Signal.SEARCH));
	}

	@Test
	void searchingInAFileCountsAsASearchToo() {
		var meter = new Meter(System::nanoTime);
		var presence = new Presence(System::nanoTime);
		var commands = new CommandSignals(PlatformUI.getWorkbench().getService(ICommandService.class), meter, presence);
		presence.input();
		commands.preExecute(FIND_NEXT, new ExecutionEvent());

		assertEquals(Map.of(Signal.COMMAND, 1, Signal.SEARCH, 1), meter.drain().activity().events());
	}

	@Test
	void aCommandThatAProgramExecutesDoesNotCount() throws CommandException {
		execute(SELECT_ALL);

		assertFalse(workbench.seen().active());
	}

	private static void execute(String command) throws CommandException {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}
}
