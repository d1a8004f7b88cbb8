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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.ide.SyncInfo;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
class DiaryViewTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	final WithDiary diary = new WithDiary();

	private IWorkbenchPage page;
	private DiaryView view;

	@BeforeEach
	void open() throws Exception {
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		page.hideView(page.findView(DaybookIds.DIARY_VIEW));
		view = (DiaryView) page.showView(DaybookIds.DIARY_VIEW);
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
	}

	@AfterEach
	void close() {
		page.setPartState(page.getReference(view), IWorkbenchPage.STATE_RESTORED);
		page.hideView(view);
	}

	@Test
	void showsTheDayNewestFirst() {
		fill();

		assertEquals(18, table().getItemCount());
		assertTrue(table().getItem(0).getText().contains("Website relaunch: 0:07:20 h tracked"),
				table().getItem(0).getText());
		assertTrue(labels().contains("2:50 h"), labels().toString());
		assertTrue(labels().contains("16:24 of 20:00 h this week"), labels().toString());
		assertTrue(labels().contains("3:36 h left this week."), labels().toString());
	}

	@Test
	void offersAStartOnAnEmptyDay() {
		diary.fake.contracts.add(SampleDay.WEBSITE);
		diary.fake.changed();
		Waits.until("the empty page is shown", () -> labels().contains("No time tracked today."));

		Widgets.select(Widgets.button(table().getParent(), "Start Tracking"));

		assertEquals(List.of("start c-web"), diary.fake.calls);
	}

	@Test
	void offersANewContractOnAnEmptyDay() {
		diary.fake.changed();
		Waits.until("the empty page is shown", () -> labels().contains("No time tracked today."));
		var display = table().getDisplay();
		var opened = new boolean[1];
		display.timerExec(50, new Runnable() {
			@Override
			public void run() {
				var dialog = Widgets.shell("New Contract");
				opened[0] = dialog.isPresent();
				if (opened[0]) {
					dialog.get().close();
				} else {
					display.timerExec(50, this);
				}
			}
		});

		Widgets.select(Widgets.button(table().getParent(), "Create a Contract"));

		assertTrue(opened[0]);
	}

	@Test
	void keepsSelectionAndScrollPositionWhileTimeGoesOn() {
		fill();
		var chosen = (SegmentRow) table().getItem(9).getData();
		view.list().viewer().setSelection(new StructuredSelection(chosen));
		table().setTopIndex(6);
		Waits.events();
		var top = table().getTopIndex();
		var item = table().getItem(9);

		diary.fake.diary.setOpen(List.of(dev.daybook.core.segment.Segment.open(SampleDay.WEBSITE.id(),
				SampleDay.slot(0), dev.daybook.core.segment.Memo.NONE, "toolbar")));
		diary.fake.changed();
		Waits.until("the open segment is shown anew", () -> table().getItem(0).getText().contains("0:00:00 h"));

		assertEquals(9, table().getSelectionIndex());
		assertEquals(top, table().getTopIndex());
		assertTrue(item == table().getItem(9), "an unchanged row keeps its item");
	}

	@Test
	void paintsNothingWhenNothingChanged() {
		fill();
		Waits.pause(Duration.ofMillis(1_500));
		var paints = new int[1];
		table().addListener(SWT.PaintItem, event -> paints[0]++);

		for (var i = 0; i < 5; i++) {
			diary.fake.changed();
		}
		Waits.pause(Duration.ofMillis(2_500));

		assertEquals(0, paints[0]);
	}

	@Test
	void looksAtMostOnceASecond() {
		fill();
		var changes = new int[1];
		table().addListener(SWT.SetData, event -> changes[0]++);
		var seen = new java.util.HashSet<String>();
		var end = System.nanoTime() + Duration.ofMillis(2_500).toNanos();
		Waits.until("2.5 s of changes pass", () -> {
			diary.fake.running = diary.fake.running.plusMinutes(1);
			diary.fake.changed();
			seen.addAll(labels().stream().filter(l -> l.startsWith("Tracking:")).toList());
			return System.nanoTime() > end;
		});

		assertTrue(seen.size() <= 5, seen.toString());
	}

	@Test
	void loadsThumbnailsAndDisposesThemWithTheView() {
		fill();
		Waits.until("a thumbnail is loaded", () -> view.list().thumbnails().get(SampleDay.SHOT) != null);
		var image = view.list().thumbnails().get(SampleDay.SHOT);
		var listeners = diary.fake.listeners();

		page.hideView(view);

		assertNotNull(image);
		assertTrue(image.isDisposed());
		assertEquals(listeners - 1, diary.fake.listeners());
	}

	@Test
	void copiesARowAsText() {
		fill();
		table().setSelection(1);
		table().notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		var copy = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId());
		copy.run();

		var clipboard = new Clipboard(table().getDisplay());
		var copied = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertEquals(table().getItem(1).getText(), copied);
	}

	@Test
	void opensAShotOnDoubleClick() {
		fill();
		table().setSelection(1);
		var event = new org.eclipse.swt.widgets.Event();
		event.item = table().getItem(1);
		table().notifyListeners(SWT.Selection, event);
		table().notifyListeners(SWT.DefaultSelection, event);

		Waits.until("the shot is shown", () -> Widgets.shell("Shot of").stream()
				.flatMap(s -> Widgets.all(s, Label.class).stream()).anyMatch(l -> l.getImage() != null));
		var picture = Widgets.all(Widgets.shell("Shot of").orElseThrow(), Label.class).stream()
				.filter(l -> l.getImage() != null).findFirst().orElseThrow();
		assertEquals(1280, picture.getImage().getBounds().width);
		var image = picture.getImage();
		Widgets.shell("Shot of").orElseThrow().close();
		assertTrue(image.isDisposed());
	}

	@Test
	void aNoticeStaysUntilItIsDismissed() {
		fill();
		var notice = "The last line of the diary was cut because it was not complete; all else is safe.";
		diary.fake.notices = List.of(notice);
		diary.fake.changed();
		Waits.until("the notice is shown", () -> labels().contains(notice));

		var close = Widgets.all(root(), ToolBar.class).stream().flatMap(b -> Arrays.stream(b.getItems()))
				.filter(i -> "Dismiss".equals(i.getToolTipText())).findFirst().orElseThrow();
		Widgets.select(close);
		diary.fake.running = Duration.ofHours(5);
		diary.fake.changed();
		Waits.until("the view went on", () -> labels().contains("Tracking: 5:00 h"));

		assertFalse(labels().contains(notice));
		diary.fake.notices = List.of();
		diary.fake.running = Duration.ofHours(6);
		diary.fake.changed();
		Waits.until("it is over", () -> labels().contains("Tracking: 6:00 h"));
		diary.fake.notices = List.of(notice);
		diary.fake.changed();
		Waits.until("what happens again is told again", () -> labels().contains(notice));
	}

	@Test
	void whatCanNotBeReadIsToldAboveWhatWasRead() {
		fill();
		diary.fake.unreadable = "journal-000003.log is not there";
		diary.fake.changed();
		Waits.until("the trouble is told", () -> labels().stream()
				.anyMatch(l -> l.startsWith("The diary could not be read (journal-000003.log is not there).")));
		assertEquals(18, table().getItemCount());

		diary.fake.unreadable = "";
		diary.fake.changed();

		Waits.until("the trouble is over",
				() -> labels().stream().noneMatch(l -> l.startsWith("The diary could not be read")));
	}

	@Test
	void theFooterTellsHowTheServerStands() {
		diary.fake.sync = new SyncInfo(SyncInfo.State.OFFLINE, null, 3, "");
		fill();

		assertTrue(labels().stream().anyMatch(l -> l.startsWith("The review server is away.")),
				labels().toString());
	}

	@Test
	void aLongReasonOfTheServerLeavesRoomAndIsToldOnRequest() {
		var reason = "The review server refused record 3: " + "a long reason ".repeat(20);
		diary.fake.sync = new SyncInfo(SyncInfo.State.REFUSED, null, 1, reason);
		fill();
		assertTrue(labels().stream().anyMatch(l -> l.startsWith("The review server refused") && l.length() < 110),
				labels().toString());

		var why = Widgets.all(root(), Link.class).stream().filter(l -> l.getText().contains("Why?")).findFirst()
				.orElseThrow();
		var event = new Event();
		event.text = "why";
		why.notifyListeners(SWT.Selection, event);

		Waits.until("the whole reason is told", () -> Widgets.shell("Daybook")
				.map(s -> Widgets.all(s, Label.class).stream().anyMatch(l -> l.getText().equals(reason)))
				.orElse(false));
		Widgets.shell("Daybook").orElseThrow().close();
	}

	private void fill() {
		SampleDay.fill(diary.fake);
		diary.fake.changed();
		Waits.until("18 rows are shown", () -> table().getItemCount() == 18 && table().isVisible());
	}

	private Table table() {
		return view.list().table();
	}

	private org.eclipse.swt.widgets.Composite root() {
		return table().getParent().getParent();
	}

	private List<String> labels() {
		var labels = new java.util.ArrayList<String>();
		Widgets.all(root(), Label.class).stream().filter(Label::isVisible).map(Label::getText).forEach(labels::add);
		Widgets.all(root(), CLabel.class).stream().filter(CLabel::isVisible).map(CLabel::getText)
				.forEach(labels::add);
		return labels;
	}
}
