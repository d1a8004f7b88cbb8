/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.tests.Widgets;

class CommandsTest {

	private static final List<String> IDS = List.of(DaybookIds.TOGGLE, DaybookIds.SWITCH, DaybookIds.NEW_CONTRACT,
			DaybookIds.MEMO,
			DaybookIds.TAKE_SHOT, DaybookIds.HIDE_IN_SHOTS, DaybookIds.SYNC, DaybookIds.TRACK_HERE,
			DaybookIds.SHOW_DIARY,
			DaybookIds.MOVE, DaybookIds.ASSIGN, DaybookIds.EDIT_MEMO, DaybookIds.SPLIT, DaybookIds.WITHDRAW,
			DaybookIds.MANUAL, DaybookIds.INBOX, DaybookIds.PRIVATE, DaybookIds.LABEL_PRIVATE,
			DaybookIds.ERASE_MEMO, DaybookIds.ERASE_SHOT, DaybookIds.WITHHOLD_SHOT, DaybookIds.DELETE_SHOT,
			DaybookIds.REPLACE_KEY, DaybookIds.CLIENT_VIEW);

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	@Test
	void everyCommandIsComplete() throws Exception {
		var images = PlatformUI.getWorkbench().getService(ICommandImageService.class);
		for (var command : daybookCommands()) {
			assertFalse(command.getName().isBlank());
			assertFalse(String.valueOf(command.getDescription()).isBlank());
			assertFalse(command.getName().startsWith("%"), command.getName());
			assertEquals("Daybook", command.getCategory().getName());
			var image = images.getImageDescriptor(command.getId());
			assertNotNull(image, command.getId());
			assertNotNull(image.getImageData(100), command.getId());
			assertTrue(command.isHandled(), command.getId());
		}
	}

	@Test
	void theseAreAllCommands() {
		assertEquals(IDS.stream().sorted().toList(), daybookCommands().stream().map(Command::getId).sorted().toList());
	}

	@Test
	void everyCommandHasAKeyAndNoKeyIsTaken() {
		var bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		List<String> conflicts = new ArrayList<>();
		for (var id : IDS) {
			var own = Arrays.stream(bindings.getBindings()).filter(b -> isFor(b, id)).findFirst();
			assertTrue(own.isPresent(), id);
			Arrays.stream(bindings.getBindings()).filter(b -> !isDaybook(b) && b.getParameterizedCommand() != null)
					.filter(b -> meets(b.getTriggerSequence(), own.get().getTriggerSequence()))
					.forEach(b -> conflicts.add(id + " and " + b));
		}
		assertEquals(List.of(), conflicts);
		assertTrue(bindings.getBindings().length > 300, "the Java tools are there to conflict with");
	}

	@Test
	void quickAccessFindsEveryCommand() throws Exception {
		for (var command : daybookCommands()) {
			var before = List.of(Display.getCurrent().getShells());
			PlatformUI.getWorkbench().getService(IHandlerService.class)
					.executeCommand("org.eclipse.ui.window.quickAccess", null);
			Waits.until("Quick Access is open", () -> opened(before) != null);
			var shell = opened(before);
			assertNotNull(shell);
			Widgets.all(shell, Text.class).getFirst().setText(command.getName());
			Waits.until("Quick Access finds " + command.getName(), () -> Widgets.all(shell, Table.class).stream()
					.flatMap(t -> Arrays.stream(t.getItems())).anyMatch(i -> i.getText(1).contains(name(command))));
			shell.close();
			Waits.events();
		}
	}

	private static @org.eclipse.jdt.annotation.Nullable Shell opened(List<Shell> before) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> !before.contains(s) && s.isVisible())
				.filter(s -> !Widgets.all(s, Text.class).isEmpty()).findFirst().orElse(null);
	}

	private static String name(Command command) {
		try {
			return command.getName();
		} catch (org.eclipse.core.commands.common.NotDefinedException e) {
			throw new AssertionError(e);
		}
	}

	private static List<Command> daybookCommands() {
		return Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
				.filter(c -> c.getId().startsWith("dev.daybook.ui.")).toList();
	}

	private static boolean meets(TriggerSequence a, TriggerSequence b) {
		return a.startsWith(b, true) || b.startsWith(a, true);
	}

	private static boolean isFor(Binding binding, String id) {
		return binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(id);
	}

	private static boolean isDaybook(Binding binding) {
		return IDS.stream().anyMatch(id -> isFor(binding, id));
	}
}
