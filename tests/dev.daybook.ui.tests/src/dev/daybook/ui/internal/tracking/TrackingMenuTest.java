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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

class TrackingMenuTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	private final MenuManager manager = new MenuManager();

	@AfterEach
	void closeMenu() {
		PlatformUI.getWorkbench().getService(IMenuService.class).releaseContributions(manager);
		manager.dispose();
	}

	@Test
	void hasContractsThenMemosThenCommands() {
		SampleDay.fill(diary.fake);

		var items = texts(open());

		assertEquals("Website relaunch – Acme GmbH: 16:24 of 20:00 h this week", items.get(0));
		assertTrue(items.get(1).startsWith("Billing engine – Northwind Ltd: 0:30 h"), items.get(1));
		assertTrue(items.contains("SHOP-214: Basket totals: round half even per line"), items.toString());
		assertEquals(List.of("Task and Memo…", "Take Shot Now", "Sync Now", "Show Work Diary"),
				items.subList(items.size() - 4, items.size()));
	}

	@Test
	void theContractThatIsTrackedIsMarked() {
		SampleDay.fill(diary.fake);
		var items = open().getItems();

		assertTrue(items[0].getSelection());
		assertFalse(items[1].getSelection());
	}

	@Test
	void choosingAContractSwitchesToIt() {
		SampleDay.fill(diary.fake);
		var items = open().getItems();

		items[0].setSelection(false);
		items[1].setSelection(true);
		items[1].notifyListeners(SWT.Selection, new Event());

		assertEquals(List.of("start c-bill"), diary.fake.calls);
	}

	@Test
	void theRulesAreMarkedWhenTheyDecide() {
		SampleDay.fill(diary.fake);
		diary.fake.rule = "rule:path docs/**";
		var items = open().getItems();

		assertFalse(items[0].getSelection());
		var byRules = Stream.of(items).filter(i -> i.getText().startsWith("By Rules")).findFirst().orElseThrow();
		assertEquals("By Rules (now Website relaunch)", byRules.getText().replaceAll("\t.*", ""));
		assertTrue(byRules.getSelection());
	}

	@Test
	void choosingTheContractThatTheRulesFoundIsAChoice() {
		SampleDay.fill(diary.fake);
		diary.fake.rule = "project";
		var items = open().getItems();

		items[0].setSelection(true);
		items[0].notifyListeners(SWT.Selection, new Event());

		assertEquals(List.of("start " + SampleDay.WEBSITE.id()), diary.fake.calls);
	}

	@Test
	void choosingAMemoTakesItUp() {
		SampleDay.fill(diary.fake);
		var memo = Stream.of(open().getItems()).filter(i -> i.getText().startsWith("Call with")).findFirst()
				.orElseThrow();

		Widgets.select(memo);

		assertEquals(List.of("memo /Call with Ms Weber about the delivery dates"), diary.fake.calls);
	}

	@Test
	void archivedOnesAreNotThereAndANewOneCanBeMade() {
		SampleDay.fill(diary.fake);
		diary.fake.contracts.set(1, SampleDay.BILLING.archived(true));

		var items = texts(open());

		assertTrue(items.stream().noneMatch(i -> i.startsWith("Billing engine")), items.toString());
		assertTrue(items.contains("New Contract…"), items.toString());
	}

	@Test
	void withoutAContractItSaysSo() {
		var first = open().getItems()[0];

		assertEquals("No contract yet", first.getText());
		assertFalse(first.isEnabled());
	}

	private Menu open() {
		PlatformUI.getWorkbench().getService(IMenuService.class).populateContributionManager(manager,
				"menu:dev.daybook.ui.toolbar.toggle");
		var menu = manager.createContextMenu(Widgets.workbenchShell());
		manager.updateAll(true);
		menu.notifyListeners(SWT.Show, new Event());
		return menu;
	}

	private static List<String> texts(Menu menu) {
		return Stream.of(menu.getItems()).map(MenuItem::getText).filter(t -> !t.isEmpty())
				.map(t -> t.replaceAll("\t.*", "").replace("&", "")).toList();
	}
}
