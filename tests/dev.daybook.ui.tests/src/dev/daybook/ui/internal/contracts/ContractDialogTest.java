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

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

class ContractDialogTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	private ContractDialog dialog = new ContractDialog(null, new ContractTask.Read(SampleDay.BILLING));

	private void open(ContractTask task) {
		dialog = new ContractDialog(Widgets.workbenchShell(), task);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private void openNew() {
		open(new ContractTask.Create(diary.book,
				ContractInput.fresh(List.of(), ZoneId.of("Europe/Berlin"), Locale.GERMANY)));
	}

	private Contract made() throws Exception {
		var terms = SampleDay.WEBSITE.terms().getFirst();
		return Waits.result(diary.book.create("Acme GmbH", "Shop", terms));
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void aContractIsMadeInFewWords() {
		openNew();
		assertEquals("Write who pays for the work.", sentence());
		assertFalse(button("OK").isEnabled());
		text(0).setText("Acme GmbH");
		text(1).setText("Shop");
		text(2).setText("85,5");
		assertEquals("", sentence());
		text(3).setText("20:30");
		choose(Widgets.all(area(), Combo.class).get(1), 1);
		Widgets.select(button("OK"));

		Waits.until("the dialog is closed", () -> dialog.getShell() == null);
		var contract = diary.fake.contracts.getFirst();
		assertEquals("Acme GmbH", contract.client());
		assertEquals(8_550, contract.terms().getFirst().hourlyRate().minorUnits());
		assertEquals(Duration.ofMinutes(1230), contract.terms().getFirst().weeklyLimit());
		assertEquals(OverLimit.STOP, contract.terms().getFirst().overLimit());
		assertTrue(contract.local());
	}

	@Test
	void aFaultIsNamedWhileItIsTypedAndKeepsTheDialogFromBeingConfirmed() {
		openNew();
		text(0).setText("Acme GmbH");
		text(1).setText("Shop");
		text(2).setText("85.001");
		assertEquals("An amount in EUR has at most 2 decimals, such as 85.00.", sentence());
		assertFalse(button("OK").isEnabled());
		Widgets.all(area(), Combo.class).get(0).setText("JPY");
		assertEquals("An amount in JPY has no decimals, such as 85.", sentence());
		text(2).setText("8500");
		assertEquals("", sentence());
		Widgets.all(area(), Combo.class).get(2).setText("Berlin");
		assertEquals("There is no time zone \"Berlin\"; write it like Europe/Berlin.", sentence());
		assertFalse(button("OK").isEnabled());
	}

	@Test
	void theHoursOfShotsAndHowManyMayBeWithheldAreTakenOrNamedAsAFault() {
		openNew();
		text(0).setText("Acme GmbH");
		text(1).setText("Shop");
		text(2).setText("85");
		text(4).setText("nine to five");
		assertTrue(sentence().startsWith("These are no hours: nine to five."), sentence());
		assertFalse(button("OK").isEnabled());
		text(4).setText("Mon-Wed,Fri 09:00-17:30");
		text(5).setText("many");
		assertTrue(sentence().startsWith("Shots that may be withheld in a week are a number"), sentence());
		text(5).setText("3");
		assertEquals("", sentence());
		Widgets.select(button("OK"));

		Waits.until("the dialog is closed", () -> dialog.getShell() == null);
		var terms = diary.fake.contracts.getFirst().terms().getFirst();
		assertEquals("Mon,Tue,Wed,Fri 09:00-17:30", terms.capture().hours().text());
		assertEquals(3, terms.shots().withheldPerWeek());
	}

	@Test
	void whatCannotBeSavedStaysAsItWasTyped() {
		openNew();
		text(0).setText("Acme GmbH");
		text(1).setText("Shop");
		text(2).setText("85");
		diary.book.failure = new IllegalStateException("The disk is full; nothing was changed.");
		Widgets.select(button("OK"));

		Waits.until("the failure is shown", () -> sentence().equals("The disk is full; nothing was changed."));
		assertEquals("Acme GmbH", text(0).getText());
		Widgets.select(button("OK"));
		Waits.until("the dialog is closed", () -> dialog.getShell() == null);
		assertEquals(1, diary.fake.contracts.size());
	}

	@Test
	void cancelAndTheEscapeKeyChangeNothing() throws Exception {
		var before = made();
		open(new ContractTask.Change(diary.book, before));
		text(0).setText("Someone else");
		Widgets.select(button("Cancel"));
		assertEquals(List.of(before), diary.fake.contracts);

		open(new ContractTask.Change(diary.book, before));
		text(0).setText("Someone else");
		dialog.getShell().traverse(SWT.TRAVERSE_ESCAPE);
		Waits.events();
		assertEquals(List.of(before), diary.fake.contracts);
	}

	@Test
	void aLowerLimitSaysFromWhenItHolds() throws Exception {
		var before = made();
		open(new ContractTask.Change(diary.book, before));
		assertEquals("20:00", text(3).getText());
		assertEquals("", sentence());
		text(3).setText("10");
		assertTrue(sentence().startsWith("The lower limit holds from Monday, "), sentence());
		text(0).setText("Acme AG");
		Widgets.select(button("OK"));

		Waits.until("the dialog is closed", () -> dialog.getShell() == null);
		var after = diary.fake.contracts.getFirst();
		assertEquals("Acme AG", after.client());
		assertEquals(Duration.ofHours(20), after.termsAt(Instant.now()).weeklyLimit());
		assertEquals(Duration.ofHours(10), after.terms().getLast().weeklyLimit());
	}

	@Test
	void aNewNameAloneLeavesTheTerms() throws Exception {
		var before = made();
		open(new ContractTask.Change(diary.book, before));
		text(1).setText("Shop, second part");
		Widgets.select(button("OK"));

		Waits.until("the dialog is closed", () -> dialog.getShell() == null);
		assertEquals(before.terms(), diary.fake.contracts.getFirst().terms());
	}

	@Test
	void theClientsTermsAreShownAndNotChanged() {
		open(new ContractTask.Read(SampleDay.WEBSITE));
		assertTrue(sentence().startsWith("These terms are the client’s"), sentence());
		assertTrue(Widgets.all(area(), Text.class).stream().noneMatch(Text::isEnabled));
		assertTrue(Widgets.all(area(), Combo.class).stream().noneMatch(Combo::isEnabled));
		assertTrue(Widgets.all(area(), Spinner.class).stream().noneMatch(Spinner::isEnabled));
		Widgets.select(button("Close"));
		assertEquals(null, dialog.getShell());
	}

	private Composite area() {
		return dialog.getShell();
	}

	private Text text(int index) {
		return Widgets.all(area(), Text.class).get(index);
	}

	private Button button(String name) {
		return Widgets.button(area(), name);
	}

	private static void choose(Combo combo, int index) {
		combo.select(index);
	}

	/** The sentence stands in the last label of the dialog. */
	private String sentence() {
		return dialog.getShell() == null ? "" : Widgets.all(area(), Label.class).getLast().getText();
	}
}
