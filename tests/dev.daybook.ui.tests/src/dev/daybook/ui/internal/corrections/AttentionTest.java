/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.Range;
import dev.daybook.core.edit.WithdrawTime;
import dev.daybook.core.inbox.Waiting;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.time.Span;
import dev.daybook.ide.Conflict;
import dev.daybook.ide.Corrections;
import dev.daybook.ide.SyncInfo;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.tests.SampleDay;
import dev.daybook.ui.tests.Widgets;
import dev.daybook.ui.tests.WithDiary;

/** Time that the server refused for another device's, in the Work Diary. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE })
class AttentionTest {

	private static final Conflict CONFLICT = new Conflict(SampleDay.WEBSITE.id(), SampleDay.slot(2),
			SampleDay.slot(2).plusSeconds(600),
			List.of(new Span(SampleDay.slot(2).plusSeconds(60), SampleDay.slot(2).plusSeconds(120))),
			"Ada\u2019s laptop",
			"Ada tracked these seconds on the device \"Laptop\" already.");

	@RegisterExtension
	@Order(1)
	final NoErrorLogged log = new NoErrorLogged();
	@RegisterExtension
	@Order(2)
	final WithDiary diary = new WithDiary();

	private final List<Edit> done = new ArrayList<>();
	private volatile List<Conflict> conflicts = List.of(CONFLICT);
	private ServiceRegistration<Corrections> registration;
	private IViewPart view;

	private final class Fake implements Corrections {
		@Override
		public String fault(List<? extends Edit> edits) {
			return "";
		}

		@Override
		public CompletableFuture<String> apply(List<? extends Edit> edits) {
			done.addAll(edits);
			conflicts = List.of();
			diary.fake.changed();
			return CompletableFuture.completedFuture("change");
		}

		@Override
		public CompletableFuture<Void> undo(String change) {
			return CompletableFuture.completedFuture(null);
		}

		@Override
		public List<Waiting> inbox() {
			return List.of();
		}

		@Override
		public List<Conflict> conflicts() {
			return conflicts;
		}
	}

	@BeforeEach
	void open() throws Exception {
		Dictionary<String, Object> first = new Hashtable<>();
		first.put(Constants.SERVICE_RANKING, Integer.MAX_VALUE);
		registration = FrameworkUtil.getBundle(Corrections.class).getBundleContext()
				.registerService(Corrections.class, new Fake(), first);
		diary.fake.contracts.add(SampleDay.WEBSITE);
		diary.fake.sync = new SyncInfo(SyncInfo.State.REFUSED, SampleDay.NOON, 0, "A record was refused.");
		for (var back : List.of(2, 1)) {
			var from = SampleDay.slot(back);
			diary.fake.diary.add(Segment.open(SampleDay.WEBSITE.id(), from, new Memo("", "Work"),
					Segment.RULE_TOOLBAR).until(from.plus(Duration.ofMinutes(10))));
		}
		var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		page.hideView(page.findView(DaybookIds.DIARY_VIEW));
		view = page.showView(DaybookIds.DIARY_VIEW);
		diary.fake.changed();
		Waits.until("the conflict is told", () -> link() != null);
	}

	@AfterEach
	void close() {
		Widgets.shell("Kept, and not sent").ifPresent(Shell::close);
		view.getSite().getPage().hideView(view);
		registration.unregister();
	}

	private @Nullable Link link() {
		for (var link : Widgets.all(view.getSite().getShell(), Link.class)) {
			if (link.isVisible() && link.getText().contains("was not sent")) {
				return link;
			}
		}
		return null;
	}

	private void answer(String answer) {
		var event = new Event();
		event.text = answer;
		var link = link();
		if (link != null) {
			link.notifyListeners(SWT.Selection, event);
		}
	}

	@Test
	void itIsToldWithItsDeviceAndItsRowIsMarked() {
		var link = link();
		assertTrue(link != null && link.getText().contains("Ada\u2019s laptop"));
		assertEquals(CONFLICT.reason(), link == null ? "" : link.getToolTipText());
		var rows = Widgets.all(view.getSite().getShell(), Table.class).stream()
				.filter(t -> t.getItemCount() == 2 && t.isVisible()).findFirst().orElseThrow();
		assertTrue(rows.getItem(1).getText().contains("Not sent: "), rows.getItem(1).getText());
		assertFalse(rows.getItem(0).getText().contains("Not sent: "), rows.getItem(0).getText());
	}

	@Test
	void onlyTheSharedSecondsAreWithdrawn() {
		answer(AttentionBar.WITHDRAW);
		Waits.until("it is settled", () -> link() == null);
		assertEquals(List.of(new WithdrawTime(
				new Range(SampleDay.WEBSITE.id(), CONFLICT.overlaps().getFirst().from(),
						CONFLICT.overlaps().getFirst().to()),
				"Tracked on another device.")), done);
	}

	@Test
	void whatIsKeptIsNotAskedAgainAndSaysWhatThatMeans() {
		answer(AttentionBar.KEEP);
		Waits.until("it is explained", () -> Widgets.shell("Kept, and not sent").isPresent());
		assertEquals(null, link());
		diary.fake.changed();
		Waits.events();
		assertEquals(null, link());
		assertEquals(List.of(), done);
		assertTrue(Arrays.stream(view.getSite().getShell().getDisplay().getShells()).anyMatch(Shell::isVisible));
	}
}
