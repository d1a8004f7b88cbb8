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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.daybook.core.segment.Segment;
import dev.daybook.ui.internal.diary.DiaryModel.State;
import dev.daybook.ui.internal.diary.SegmentRow.ShotMark.Kind;
import dev.daybook.ui.tests.FakeWorkDiary;
import dev.daybook.ui.tests.SampleDay;

class DiaryPresenterTest {

	private final DiaryPresenter presenter = new DiaryPresenter(InstantSource.fixed(SampleDay.NOON));
	private final FakeWorkDiary fake = SampleDay.fill(new FakeWorkDiary());
	private Locale locale = Locale.getDefault();

	@BeforeEach
	void useGermanTimes() {
		locale = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
	}

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(locale);
	}

	@Test
	void theNewestSegmentIsFirstAndOpen() {
		var rows = presenter.model(fake).rows();

		assertEquals(18, rows.size());
		assertEquals("11:50 – now", rows.getFirst().time());
		assertEquals("7 min", rows.getFirst().tracked());
		assertTrue(rows.getFirst().open());
		assertEquals("11:40 – 11:50", rows.get(1).time());
		assertEquals("09:00 – 09:10", rows.getLast().time());
	}

	@Test
	void theHeaderHasTodayAndTheWeek() {
		var header = presenter.model(fake).header();

		assertEquals("2:50 h", header.total());
		assertEquals(State.TRACKING, header.state());
		assertEquals("Website relaunch – Acme GmbH", header.contract());
		assertEquals("16:24 of 20:00 h this week", header.week());
	}

	@Test
	void equalDiariesLookEqual() {
		var before = presenter.model(fake);
		assertEquals(before, presenter.model(fake));
		fake.diary.setOpen(List.of(
				Segment.open(SampleDay.WEBSITE.id(), SampleDay.slot(0), fake.status().memo(), Segment.RULE_TOOLBAR)));
		assertTrue(!before.equals(presenter.model(fake)));
	}

	@Test
	void shotsTellWhatBecameOfThem() {
		var rows = presenter.model(fake).rows();

		assertEquals(Kind.NONE, rows.getFirst().shot().kind());
		assertEquals(Kind.TAKEN, rows.get(1).shot().kind());
		var taken = rows.get(1).shot().text();
		assertTrue(taken.startsWith("A shot was taken. 1 area of it is redacted. It will be erased on "), taken);
		assertEquals("No shot: The workbench was minimised.", rows.get(7).shot().text());
		assertEquals(Kind.WITHHELD, rows.get(10).shot().kind());
	}

	@Test
	void twoCommitsAndHowManyMore() {
		var row = presenter.model(fake).rows().get(4);

		assertEquals(2, row.commits().size());
		assertEquals(2, row.moreCommits());
		assertEquals("4f1c040", row.commits().getFirst().hash());
	}

	@Test
	void contractsKeepTheirColors() {
		var rows = presenter.model(fake).rows();

		assertEquals(0, rows.getFirst().chip());
		assertEquals(1, rows.get(13).chip());
		assertEquals("Billing engine", rows.get(13).title());
	}

	@Test
	void aRowIsSaidInWords() {
		var sentence = presenter.model(fake).rows().get(2).sentence();

		assertTrue(sentence.startsWith("11:30 – 11:40, Website relaunch: 0:10:00 h tracked, activity in "), sentence);
		assertTrue(sentence.contains("Task SHOP-214: Tests for the basket"), sentence);
		assertTrue(sentence.contains("Commit 4f1c020a77: Round basket totals half even, once per line."), sentence);
		assertTrue(sentence.endsWith("No shot was asked for."), sentence);
	}

	@Test
	void anEmptyDiaryHasNoContract() {
		var model = presenter.model(new FakeWorkDiary());

		assertEquals(List.of(), model.rows());
		assertEquals("0:00 h", model.header().total());
		assertEquals(State.STOPPED, model.header().state());
	}

	@Test
	void aContractWithoutLimitHasNoBar() {
		fake.track(SampleDay.BILLING);
		fake.weeks.put(SampleDay.BILLING.id(), Duration.ofMinutes(30).toSeconds());

		var header = presenter.model(fake).header();

		assertEquals("0:30 h this week", header.week());
		assertEquals(null, header.limit());
	}
}
