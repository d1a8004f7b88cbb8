/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.away.Away;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.segment.Memo;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

/** Absences as rows of the Work Diary view, answered with keys and with the menu. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
class AwayRowTest {

	private static final Away LUNCH = new Away(SampleDay.WEBSITE.id(), SampleDay.NOON.plus(Duration.ofMinutes(10)),
			SampleDay.NOON.plus(Duration.ofMinutes(65)), Away.Cause.LOCKED, Memo.NONE);

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	private final Locale locale = Locale.getDefault();
	private IWorkbenchPage page;
	private DiaryView view;

	@BeforeEach
	void open() throws Exception {
		Locale.setDefault(Locale.GERMANY);
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		page.hideView(page.findView(DaybookIds.DIARY_VIEW));
		view = (DiaryView) page.showView(DaybookIds.DIARY_VIEW);
		SampleDay.fill(diary.fake);
		diary.fake.diary.add(LUNCH);
		diary.fake.changed();
		awaitRows(19);
	}

	@AfterEach
	void close() {
		Widgets.shell("Task and Memo").ifPresent(Shell::close);
		page.hideView(view);
		Locale.setDefault(locale);
	}

	@Test
	void aLongAbsenceIsARowAtItsTime() {
		assertEquals("12:10 \u2013 13:05: away for 55 min, screen locked, not billed. Website relaunch was tracked "
				+ "before.", table().getItem(0).getText());
		assertTrue(table().getItem(1).getText().startsWith("11:50"), table().getItem(1).getText());
		assertNull(Adapters.adapt(table().getItem(0).getData(), DiarySegment.class), "it is no time to correct");
	}

	@Test
	void enterKeepsItWithAMemo() {
		select(0);
		var event = new Event();
		event.item = table().getItem(0);
		table().notifyListeners(SWT.DefaultSelection, event);
		Waits.until("the memo is asked for", () -> Widgets.shell("Task and Memo").isPresent());
		var dialog = Widgets.shell("Task and Memo").orElseThrow();
		Widgets.all(dialog, Text.class).getFirst().setText("Lunch with the client");
		Widgets.select(Widgets.button(dialog, IDialogConstants.OK_LABEL));

		assertEquals(List.of("keep Lunch with the client"), diary.fake.calls);
		diary.fake.changed();
		Waits.until("the absence is gone", () -> rows().stream().noneMatch(r -> r.contains("away for")));
	}

	@Test
	void theMenuHasTheAnswersForAnAbsenceOnly() {
		select(0);
		assertEquals(List.of("Keep Absence as Work\u2026", "Give Absence to Another Contract\u2026", "Discard Absence"),
				absenceItems());
		select(1);
		assertEquals(List.of(), absenceItems());
		view.list().viewer().setSelection(
				new StructuredSelection(List.of(table().getItem(0).getData(), table().getItem(1).getData())));
		assertEquals(List.of(), absenceItems());
	}

	@Test
	void discardedItStaysARowAndCanStillBeKept() {
		select(0);
		Widgets.select(item("Discard Absence"));
		diary.fake.changed();
		Waits.until("it is discarded", () -> table().getItem(0).getText().contains("discarded, not billed"));

		assertEquals(List.of("discard"), diary.fake.calls);
		select(0);
		assertFalse(item("Discard Absence").isEnabled());
		assertTrue(item("Keep Absence as Work\u2026").isEnabled());
	}

	@Test
	void severalAreDiscardedAtOnce() {
		diary.fake.diary.add(new Away(Contract.UNASSIGNED, SampleDay.NOON.plus(Duration.ofMinutes(70)),
				SampleDay.NOON.plus(Duration.ofMinutes(75)), Away.Cause.ELSEWHERE, Memo.NONE));
		diary.fake.changed();
		awaitRows(20);
		assertTrue(table().getItem(0).getText().contains("in another program"), table().getItem(0).getText());
		assertTrue(table().getItem(0).getText().contains("unassigned time"), table().getItem(0).getText());
		view.list().viewer().setSelection(
				new StructuredSelection(List.of(table().getItem(0).getData(), table().getItem(1).getData())));
		Waits.events();
		assertFalse(item("Keep Absence as Work\u2026").isEnabled());
		Widgets.select(item("Discard Absence"));

		assertEquals(List.of("discard", "discard"), diary.fake.calls);
	}

	@Test
	void oneThatBeganYesterdayNamesTheDay() {
		diary.fake.diary.add(new Away(SampleDay.WEBSITE.id(), SampleDay.NOON.minus(Duration.ofHours(18)),
				SampleDay.NOON.minus(Duration.ofHours(4)), Away.Cause.SUSPENDED, Memo.NONE));
		diary.fake.changed();
		awaitRows(20);
		var last = table().getItem(19).getText();
		assertTrue(last.contains("18:00 \u2013 08:00: away for 14:00 h, standby or a clock change"), last);
		assertFalse(last.startsWith("18:00"), last);
	}

	private List<String> rows() {
		return Arrays.stream(table().getItems()).map(i -> i.getText()).toList();
	}

	private void awaitRows(int count) {
		Waits.until(count + " rows are shown", () -> table().isVisible() && table().getItemCount() == count);
	}

	private void select(int row) {
		view.list().viewer().setSelection(new StructuredSelection(table().getItem(row).getData()));
		Waits.events();
	}

	private List<String> absenceItems() {
		return items().stream().map(i -> i.getText().replace("&", "")).filter(t -> t.contains("Absence")).toList();
	}

	private MenuItem item(String text) {
		return items().stream().filter(i -> i.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
	}

	private List<MenuItem> items() {
		var menu = table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		return List.of(menu.getItems());
	}

	private Table table() {
		return view.list().table();
	}
}
