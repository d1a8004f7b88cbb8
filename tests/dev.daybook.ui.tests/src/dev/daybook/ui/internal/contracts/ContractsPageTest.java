/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

class ContractsPageTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	private PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Widgets.workbenchShell(),
			DaybookIds.CONTRACTS_PAGE, null, null);

	@BeforeEach
	void open() throws Exception {
		diary.fake.contracts.add(SampleDay.BILLING);
		Waits.result(diary.book.create("Acme GmbH", "Shop", SampleDay.WEBSITE.terms().getFirst()));
		dialog = PreferencesUtil.createPreferenceDialogOn(Widgets.workbenchShell(), DaybookIds.CONTRACTS_PAGE, null,
				null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		// The dialog may have been made before the contracts were.
		Waits.until("the contracts are listed", () -> table().getItemCount() == 2);
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void listsEveryContractWithItsRateLimitAndState() {
		assertEquals(List.of("Northwind Ltd", "Billing engine", "95.00 EUR", "None", "Active, from the server"),
				texts(0));
		assertEquals(List.of("Acme GmbH", "Shop", "95.00 EUR", "20:00 h", "Active"), texts(1));
	}

	@Test
	void whatIsTheClientsIsReadAndArchivedOnly() {
		choose(0);
		assertEquals("Show…", name("Show"));
		assertTrue(button("Archive").isEnabled());
		assertFalse(button("End").isEnabled());
		assertFalse(button("Delete").isEnabled());
		choose(1);
		assertEquals("Edit…", name("Edit"));
		assertTrue(button("End").isEnabled());
		assertTrue(button("Delete").isEnabled());
	}

	@Test
	void archivesAndRestores() {
		choose(1);
		Widgets.select(button("Archive"));
		Waits.until("it is archived", () -> texts(1).getLast().equals("Archived"));
		assertEquals(1, table().getSelectionIndex(), "it stays selected");
		Widgets.select(button("Restore"));
		Waits.until("it is restored", () -> texts(1).getLast().equals("Active"));
	}

	@Test
	void aRefusalIsShownInItsOwnWords() {
		choose(1);
		diary.book.failure = new IllegalArgumentException("Shop for Acme GmbH is being tracked. Stop tracking first.");
		Widgets.select(button("Archive"));
		Waits.until("the refusal is shown", () -> Widgets.shell("Daybook").isPresent()
				&& Widgets.all(Widgets.shell("Daybook").get(), Label.class).stream()
						.anyMatch(
								l -> l.getText().equals("Shop for Acme GmbH is being tracked. Stop tracking first.")));
		Widgets.select(Widgets.button(Widgets.shell("Daybook").orElseThrow(), "OK"));
	}

	@Test
	void aContractMadeHereIsInTheTableAndIsTracked() throws Exception {
		inDialog("New Contract", shell -> {
			var texts = Widgets.all(shell, Text.class);
			texts.get(0).setText("Initech");
			texts.get(1).setText("Reports");
			Widgets.select(Widgets.button(shell, "OK"));
		});
		Widgets.select(button("New"));
		Waits.until("it is listed", () -> table().getItemCount() == 3);
		assertEquals(List.of("Initech", "Reports", "95.00 EUR", "None", "Active"), texts(2));
		var made = diary.fake.contracts.getLast();
		Waits.result(diary.fake.start(made.id()));
		assertEquals(made.id(), diary.fake.status().contract().orElseThrow().id());
	}

	@Test
	void setsAnEnd() {
		choose(1);
		inDialog("End of Shop", shell -> Widgets.select(Widgets.button(shell, "OK")));
		Widgets.select(button("End"));
		Waits.until("it ends", () -> texts(1).getLast().startsWith("Ends on "));
	}

	@Test
	void deletesAfterAQuestion() {
		choose(1);
		inDialog("Delete a Contract", shell -> Widgets.select(Widgets.button(shell, "Cancel")));
		Widgets.select(button("Delete"));
		assertEquals(2, diary.fake.contracts.size());
		inDialog("Delete a Contract", shell -> Widgets.select(Widgets.button(shell, "Delete")));
		Widgets.select(button("Delete"));
		Waits.until("it is gone", () -> table().getItemCount() == 1);
	}

	/** Does something in the modal dialog that is about to open. */
	private static void inDialog(String title, Consumer<Shell> action) {
		var display = Display.getCurrent();
		display.timerExec(50, new Runnable() {
			@Override
			public void run() {
				Widgets.shell(title).ifPresentOrElse(action, () -> display.timerExec(50, this));
			}
		});
	}

	private Composite page() {
		return (Composite) ((ContractsPage) dialog.getSelectedPage()).getControl();
	}

	private Table table() {
		return Widgets.all(page(), Table.class).getFirst();
	}

	private void choose(int index) {
		table().setSelection(index);
		Widgets.select(table());
	}

	private List<String> texts(int index) {
		TableItem item = table().getItem(index);
		return Arrays.asList(0, 1, 2, 3, 4).stream().map(item::getText).toList();
	}

	private Button button(String name) {
		return Widgets.button(page(), name);
	}

	private String name(String button) {
		return button(button).getText().replace("&", "");
	}
}
