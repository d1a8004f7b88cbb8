/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

class MemoDialogTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	private MemoDialog dialog = new MemoDialog(null, new MemoInput("", dev.daybook.core.segment.Memo.NONE, List.of()),
			memo -> {
			});

	@BeforeEach
	void open() {
		SampleDay.fill(diary.fake);
		dialog = MemoHandler.open(diary.fake, Widgets.workbenchShell());
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void isNamedAfterTheContractAndOffersRecentTasks() {
		assertEquals("Task and Memo – Website relaunch", shell().getText());
		assertEquals(List.of("SHOP-214", "SHOP-220"), List.of(task().getItems()));
	}

	@Test
	void countsWhatIsTyped() {
		text().setText("Basket totals");

		assertTrue(labels().contains("13 / 500"), labels().toString());
	}

	@Test
	void aMemoThatIsTooLongCannotBeSaved() {
		text().setText("x".repeat(501));

		assertTrue(labels().contains("A memo has at most 500 characters; remove 1 to save it."), labels().toString());
		assertFalse(ok().isEnabled());

		text().setText("x".repeat(500));

		assertTrue(ok().isEnabled());
	}

	@Test
	void savesTaskAndMemo() {
		task().setText("SHOP-214");
		text().setText("Basket totals");
		Widgets.select(ok());

		assertEquals(List.of("memo SHOP-214/Basket totals"), diary.fake.calls);
		assertNull(dialog.getShell());
	}

	@Test
	void controlAndReturnSaves() {
		text().setText("Basket totals");
		var event = new Event();
		event.keyCode = SWT.CR;
		event.stateMask = SWT.MOD1;
		text().notifyListeners(SWT.KeyDown, event);

		assertEquals(List.of("memo /Basket totals"), diary.fake.calls);
	}

	@Test
	void remembersItsSize() {
		shell().setSize(700, 420);
		var size = shell().getSize();
		dialog.close();

		dialog = MemoHandler.open(diary.fake, Widgets.workbenchShell());

		assertEquals(size, shell().getSize());
	}

	@Test
	void theEditorStaysUsable() {
		assertEquals(0, shell().getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL));
	}

	private Shell shell() {
		return dialog.getShell();
	}

	private Combo task() {
		return Widgets.all(shell(), Combo.class).getFirst();
	}

	private Text text() {
		return Widgets.all(shell(), Text.class).getFirst();
	}

	private Button ok() {
		return Widgets.button(shell(), IDialogConstants.OK_LABEL);
	}

	private List<String> labels() {
		return Widgets.all(shell(), Label.class).stream().map(Label::getText).toList();
	}
}
