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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;
import dev.daybook.ui.tests.WithTasks;

/** A contract that requires a memo, in the Work Diary. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
class MissingMemoTest {

	@RegisterExtension
	@Order(1)
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	@Order(2)
	final WithDiary diary = new WithDiary();
	@RegisterExtension
	@Order(3)
	final WithTasks tasks = new WithTasks(diary);

	private IWorkbenchPage page;
	private DiaryView view;

	@BeforeEach
	void open() throws PartInitException {
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		page.hideView(page.findView(DaybookIds.DIARY_VIEW));
		view = (DiaryView) page.showView(DaybookIds.DIARY_VIEW);
		diary.fake.contracts.add(requiring(SampleDay.WEBSITE));
		diary.fake.contracts.add(SampleDay.BILLING);
		add(SampleDay.WEBSITE, 4, new Memo("SHOP-1", "Basket"));
		add(SampleDay.WEBSITE, 3, new Memo("SHOP-1", ""));
		add(SampleDay.BILLING, 2);
		add(SampleDay.WEBSITE, 1);
	}

	@AfterEach
	void close() {
		Widgets.shell("Task and Memo").ifPresent(Shell::close);
		page.hideView(view);
	}

	@Test
	void rowsWithoutAMemoSaySo() {
		show();

		assertEquals(List.of(true, false, true, false),
				Arrays.stream(table().getItems()).map(i -> ((SegmentRow) i.getData()).memoMissing()).toList());
		assertTrue(table().getItem(0).getText().contains("Memo missing."), "screen readers read the item's text");
		assertFalse(table().getItem(1).getText().contains("Memo missing."));
		assertTrue(table().getItem(2).getText().contains("Task SHOP-1. Memo missing."), table().getItem(2).getText());
	}

	@Test
	void theFirstOfThemIsAskedForByTheLink() {
		show();

		assertEquals("2 segments of this week have no memo. <a>Add it…</a>", link().getText());
		click();

		Waits.until("the memo dialog is open", () -> Widgets.shell("Task and Memo – Website relaunch").isPresent());
		var dialog = Widgets.shell("Task and Memo – Website relaunch").orElseThrow();
		assertEquals("SHOP-1", Widgets.all(dialog, Combo.class).getFirst().getText());
	}

	@Test
	void theOneThatIsTrackedIsAskedFor() {
		diary.fake.diary.setOpen(List.of(segment(SampleDay.WEBSITE, 0)));
		diary.fake.track(SampleDay.WEBSITE);
		show();
		assertEquals("3 segments of this week have no memo. <a>Set memo</a>", link().getText());

		click();

		Waits.until("the memo dialog is open", () -> Widgets.shell("Task and Memo – Website relaunch").isPresent());
	}

	@Test
	void itTakesNoRoomWhenNothingIsMissing() {
		show();
		var bar = link().getParent();
		assertTrue(bar.isVisible());

		diary.fake.contracts.set(0, SampleDay.WEBSITE);
		diary.fake.changed();

		Waits.until("the bar is gone", () -> !bar.isVisible());
	}

	@Test
	void oneIsSaidInTheSingular() {
		assertEquals("1 segment of this week has no memo.",
				new MemosMissing(1, SampleDay.NOON, "c-web", Memo.NONE, false).sentence());
	}

	private void show() {
		diary.fake.changed();
		Waits.until("the rows are shown", () -> table().getItemCount() > 3 && table().isVisible());
		Waits.events();
	}

	private void click() {
		var event = new Event();
		event.text = "x";
		link().notifyListeners(SWT.Selection, event);
	}

	private Link link() {
		return Widgets.all(table().getParent().getParent(), Link.class).stream()
				.filter(l -> l.getText().contains("no memo")).findFirst().orElseThrow();
	}

	private Table table() {
		return view.list().table();
	}

	private void add(Contract contract, int back, Memo... memos) {
		diary.fake.diary.add(segment(contract, back, memos));
	}

	private static Segment segment(Contract contract, int back, Memo... memos) {
		var from = SampleDay.slot(back);
		var segment = Segment.open(contract.id(), from, Memo.NONE, Segment.RULE_TOOLBAR).until(from.plusSeconds(300));
		for (var memo : memos) {
			segment = segment.with(memo);
		}
		return segment;
	}

	/** The contract, with terms that require a memo. */
	private static Contract requiring(Contract contract) {
		var terms = contract.termsAt(Instant.EPOCH);
		return new Contract(contract.id(), contract.client(), contract.title(),
				List.of(new Terms(terms.from(), terms.hourlyRate(), terms.weeklyLimit(), terms.capture(), true, true,
						terms.idleThreshold(), terms.rounding(), terms.retentionDays(), terms.zone())));
	}
}
