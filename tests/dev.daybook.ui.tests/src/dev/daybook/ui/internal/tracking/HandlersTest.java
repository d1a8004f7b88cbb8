/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

class HandlersTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	@Test
	void theOnlyContractStartsWithoutAQuestion() throws Exception {
		diary.fake.contracts.add(SampleDay.BILLING);

		execute(DaybookIds.TOGGLE, Map.of());

		assertEquals(List.of("start c-bill"), diary.fake.calls);
	}

	@Test
	void severalContractsAndNoneUsedAsks() throws Exception {
		diary.fake.contracts.addAll(List.of(SampleDay.WEBSITE, SampleDay.BILLING));
		var answered = answer("Track a Contract", "OK");

		execute(DaybookIds.TOGGLE, Map.of());

		assertTrue(answered[0]);
		assertEquals(1, diary.fake.calls.size());
	}

	@Test
	void noContractIsExplained() throws Exception {
		var answered = answer("Track a Contract", "Cancel");

		execute(DaybookIds.TOGGLE, Map.of());

		assertTrue(answered[0]);
		assertEquals(List.of(), diary.fake.calls);
	}

	@Test
	void withoutAContractItOffersToMakeOne() throws Exception {
		var made = answer("Track a Contract", "Create a Contract");
		var cancelled = answer("New Contract", "Cancel");

		execute(DaybookIds.TOGGLE, Map.of());

		assertTrue(made[0] && cancelled[0]);
		assertEquals(List.of(), diary.fake.contracts);
	}

	@Test
	void anArchivedContractIsNotOffered() throws Exception {
		diary.fake.contracts.addAll(List.of(SampleDay.WEBSITE.archived(true), SampleDay.BILLING));
		diary.fake.track(SampleDay.WEBSITE.archived(true));
		diary.fake.stopIdle();

		execute(DaybookIds.TOGGLE, Map.of());

		assertEquals(List.of("start c-bill"), diary.fake.calls);
		assertEquals(List.of("c-bill"), List.copyOf(new ContractValues().getParameterValues().values()));
	}

	@Test
	void switchesToTheContractOfTheParameter() throws Exception {
		SampleDay.fill(diary.fake);

		execute(DaybookIds.SWITCH, Map.of(DaybookIds.SWITCH_CONTRACT, "c-bill"));

		assertEquals(List.of("start c-bill"), diary.fake.calls);
	}

	@Test
	void anUnknownContractIsRefusedByName() {
		SampleDay.fill(diary.fake);

		var refused = assertThrows(ExecutionException.class,
				() -> execute(DaybookIds.SWITCH, Map.of(DaybookIds.SWITCH_CONTRACT, "c-none")));

		assertTrue(String.valueOf(refused.getMessage()).contains("\"c-none\""), refused.getMessage());
		assertEquals(List.of(), diary.fake.calls);
		log.take();
	}

	@Test
	void everyContractIsOfferedAsAValue() {
		SampleDay.fill(diary.fake);

		assertEquals(Map.of("Website relaunch – Acme GmbH", "c-web", "Billing engine – Northwind Ltd", "c-bill"),
				new ContractValues().getParameterValues());
	}

	@Test
	void syncAndShotReachTheDiary() throws Exception {
		SampleDay.fill(diary.fake);

		execute(DaybookIds.SYNC, Map.of());
		execute(DaybookIds.TAKE_SHOT, Map.of());

		assertEquals(List.of("sync", "shot"), diary.fake.calls);
	}

	@Test
	void aFailureIsShownInItsOwnWords() throws Exception {
		SampleDay.fill(diary.fake);
		diary.fake.failure = new IllegalStateException("The disk is full; nothing saved so far is lost.");

		execute(DaybookIds.TOGGLE, Map.of());
		Waits.until("the failure is shown", () -> Widgets.shell("Daybook").isPresent()
				&& Widgets.all(Widgets.shell("Daybook").get(), Label.class).stream()
						.anyMatch(l -> l.getText().equals("The disk is full; nothing saved so far is lost.")));

		Widgets.select(Widgets.button(Widgets.shell("Daybook").orElseThrow(), "OK"));
		Waits.until("the dialog is closed", () -> Widgets.shell("Daybook").isEmpty());
	}

	/** Presses a button of the modal dialog that is about to open. */
	private static boolean[] answer(String title, String button) {
		var answered = new boolean[1];
		var display = Display.getCurrent();
		display.timerExec(50, new Runnable() {
			@Override
			public void run() {
				var shell = Widgets.shell(title);
				if (shell.isEmpty() || !Widgets.button(shell.get(), button).isEnabled()) {
					display.timerExec(50, this);
				} else {
					answered[0] = true;
					Widgets.select(Widgets.button(shell.get(), button));
				}
			}
		});
		return answered;
	}

	private static void execute(String id, Map<String, String> parameters) throws Exception {
		var workbench = PlatformUI.getWorkbench();
		var command = workbench.getService(ICommandService.class).getCommand(id);
		workbench.getService(IHandlerService.class)
				.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
	}
}
