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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.task.Checkout;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;
import dev.daybook.ui.tests.WithTasks;

/** What the memo dialog proposes, and how it is taken. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
class MemoListTest {

	@RegisterExtension
	@Order(1)
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	@Order(2)
	final WithDiary diary = new WithDiary();
	@RegisterExtension
	@Order(3)
	final WithTasks tasks = new WithTasks(diary);

	private MemoDialog dialog;

	@BeforeEach
	void open() {
		SampleDay.fill(diary.fake);
		tasks.fake.checkouts = List
				.of(new Checkout("shop", "feature/shop-231-taxes", List.of("SHOP-214: Name the taxes")));
		dialog = MemoHandler.open(diary.fake, Widgets.workbenchShell());
		Waits.until("the branch is proposed", () -> rows().getFirst().startsWith("SHOP-231"));
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	@Test
	void listsBranchRecentAndCommitsWithTheWeekOfEachTask() {
		assertEquals("SHOP-231||Branch|", rows().getFirst());
		assertTrue(rows().get(1).startsWith("SHOP-214|Basket totals: round half even per line||"), rows().toString());
		assertTrue(rows().get(1).matches(".*\\|\\d:\\d\\d h"), rows().toString());
		assertTrue(rows().getLast().startsWith("SHOP-214|Name the taxes|Commit|"), rows().toString());
		assertEquals(List.of("SHOP-214", "SHOP-220", "SHOP-231"), List.of(task().getItems()));
	}

	@Test
	void proposesAndSetsNothing() {
		assertEquals("", task().getText());
		assertEquals("", text().getText());
		assertEquals(List.of(), diary.fake.calls);
	}

	@Test
	void isThereBeforeTheRepositoriesAreRead() {
		dialog.close();
		var read = new CompletableFuture<Boolean>();
		tasks.fake.read = read;
		dialog = MemoHandler.open(diary.fake, Widgets.workbenchShell());
		assertEquals(4, rows().size());
		key(SWT.ARROW_DOWN, 0);
		key(SWT.ARROW_DOWN, 0);
		var chosen = text().getText();

		read.complete(Boolean.TRUE);
		Waits.until("the branch is proposed", () -> rows().getFirst().startsWith("SHOP-231"));

		assertEquals(chosen, text().getText());
		assertEquals(2, table().getSelectionIndex());
	}

	@Test
	void typingFilters() {
		text().setText("deliv");

		assertEquals(List.of("|Call with Ms Weber about the delivery dates|"),
				rows().stream().map(r -> r.substring(0, r.lastIndexOf('|', r.lastIndexOf('|') - 1) + 1)).toList());

		task().setText("shop-23");

		assertEquals("SHOP-231||Branch|", rows().getFirst());
		assertEquals(1, rows().size());
	}

	@Test
	void arrowAndEnterTakeOne() {
		text().setText("taxes name");
		key(SWT.ARROW_DOWN, 0);
		assertEquals("SHOP-214", task().getText());
		assertEquals("Name the taxes", text().getText());
		assertEquals(1, rows().size());
		key(SWT.CR, 0);

		assertEquals(List.of("memo SHOP-214/Name the taxes"), diary.fake.calls);
	}

	@Test
	void goingAboveTheFirstBringsBackWhatWasTyped() {
		text().setText("taxes");
		key(SWT.ARROW_DOWN, 0);
		key(SWT.ARROW_DOWN, 0);
		key(SWT.ARROW_UP, 0);
		key(SWT.ARROW_UP, 0);

		assertEquals("taxes", text().getText());
		assertEquals("", task().getText());
		assertEquals(-1, table().getSelectionIndex());
	}

	@Test
	void arrowsMoveTheCaretInsideSeveralLines() {
		text().setText("One\nTwo");
		text().setSelection(0);
		key(SWT.ARROW_DOWN, 0);

		assertEquals("One\nTwo", text().getText());
	}

	@Test
	void shiftAndReturnDoNotSave() {
		text().setText("One");
		key(SWT.CR, SWT.SHIFT);

		assertEquals(List.of(), diary.fake.calls);
	}

	@Test
	void returnDoesNotSaveWhatIsTooLong() {
		text().setText("x".repeat(501));
		key(SWT.CR, 0);

		assertEquals(List.of(), diary.fake.calls);
		assertTrue(text().isVisible());
	}

	@Test
	void aDoubleClickTakesOne() {
		var event = new Event();
		event.item = table().getItem(0);
		table().setSelection(0);
		table().notifyListeners(SWT.Selection, event);
		table().notifyListeners(SWT.DefaultSelection, event);

		assertEquals(List.of("memo SHOP-231/"), diary.fake.calls);
	}

	private void key(int code, int mask) {
		var event = new Event();
		event.keyCode = code;
		event.stateMask = mask;
		text().notifyListeners(SWT.KeyDown, event);
	}

	private List<String> rows() {
		return Arrays.stream(table().getItems()).map(MemoListTest::row).toList();
	}

	private static String row(TableItem item) {
		return String.join("|", item.getText(0), item.getText(1), item.getText(2), item.getText(3));
	}

	private Table table() {
		return Widgets.all(dialog.getShell(), Table.class).getFirst();
	}

	private Combo task() {
		return Widgets.all(dialog.getShell(), Combo.class).getFirst();
	}

	private Text text() {
		return Widgets.all(dialog.getShell(), Text.class).getFirst();
	}
}
