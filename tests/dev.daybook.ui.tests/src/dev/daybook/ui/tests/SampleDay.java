/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.tests;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Slot;

/** A morning of work for two contracts, the same at every call. */
public final class SampleDay {

	public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
	public static final LocalDate DATE = LocalDate.of(2026, 3, 11);
	public static final Instant NOON = DATE.atTime(12, 0).atZone(ZONE).toInstant();
	public static final String SHOT = "a".repeat(64);
	public static final Contract WEBSITE = contract("c-web", "Acme GmbH", "Website relaunch", Duration.ofHours(20));
	public static final Contract BILLING = contract("c-bill", "Northwind Ltd", "Billing engine", null);

	private static final List<Memo> MEMOS = List.of(new Memo("SHOP-214", "Basket totals: round half even per line"),
			new Memo("SHOP-214", "Tests for the basket with discounts, taxes of two countries and an empty basket; "
					+ "found that a discount of 100 % made the total negative"),
			new Memo("", "Call with Ms Weber about the delivery dates"), new Memo("SHOP-220", ""));

	private SampleDay() {
	}

	public static Contract contract(String id, String client, String title,
			@org.eclipse.jdt.annotation.Nullable Duration weeklyLimit) {
		var terms = new Terms(Instant.EPOCH, new Money(9_500, Currency.getInstance("EUR")), weeklyLimit,
				new CapturePolicy(1), true, false, Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS,
				Terms.DEFAULT_RETENTION_DAYS, ZONE);
		return new Contract(id, client, title, List.of(terms));
	}

	/** Fills the fake with the morning: 18 segments, the last one open. */
	public static FakeWorkDiary fill(FakeWorkDiary fake) {
		fake.contracts.add(WEBSITE);
		fake.contracts.add(BILLING);
		fake.memos.addAll(MEMOS);
		fake.weeks.put(WEBSITE.id(), Duration.ofHours(16).plusMinutes(24).toSeconds());
		fake.shots.put(SHOT, picture());
		var random = new Random(7);
		for (var i = 1; i <= 17; i++) {
			addSegment(fake.diary, random, i);
		}
		fake.diary.setOpen(List.of(segment(random, 0, 440)));
		fake.track(WEBSITE);
		fake.running = Duration.ofMinutes(47);
		return fake;
	}

	private static void addSegment(Diary diary, Random random, int back) {
		diary.add(segment(random, back, back == 5 ? 215 : 600));
		var start = slot(back);
		if (back % 3 == 1) {
			diary.add(shot(back, start));
		}
		for (var i = 0; i < (back == 2 ? 1 : back == 4 ? 4 : 0); i++) {
			diary.add(new Commit(WEBSITE.id(), start.plusSeconds(60 + i), "shop", "4f1c0" + back + i + "a77bde01",
					"main", i == 0 ? "Round basket totals half even, once per line" : "Name the taxes by country"));
		}
	}

	private static Shot shot(int back, Instant start) {
		var contract = contractOf(back).id();
		return switch (back) {
		case 7 -> Shot.failed(contract, start, Shot.RANDOM, "The workbench was minimised.");
		case 10 -> new Shot(contract, start, Shot.State.WITHHELD, "b".repeat(64), 0, 0, 0, Shot.RANDOM, Map.of(),
				"private");
		default -> new Shot(contract, start.plusSeconds(30), Shot.State.TAKEN, SHOT, 57_000, 1280, 800,
				Shot.RANDOM, Map.of("password", 1), "");
		};
	}

	/** Start of a slot so many slots before noon. */
	public static Instant slot(int back) {
		return NOON.minus(Slot.LENGTH.multipliedBy(back + 1L));
	}

	private static Contract contractOf(int back) {
		return back >= 12 && back <= 14 ? BILLING : WEBSITE;
	}

	private static Segment segment(Random random, int back, int seconds) {
		var contract = contractOf(back);
		var from = slot(back);
		List<ActivityMinute> minutes = new ArrayList<>();
		for (var i = 0; i < Slot.MINUTES; i++) {
			minutes.add(i * 60 < seconds && random.nextInt(5) > 0 ? minute(random) : ActivityMinute.NONE);
		}
		List<Memo> memos = back == 9 ? List.of() : List.of(MEMOS.get(back / 2 % MEMOS.size()));
		return new Segment(contract.id(), from, from.plusSeconds(seconds), minutes, memos, Segment.RULE_TOOLBAR);
	}

	private static ActivityMinute minute(Random random) {
		return new ActivityMinute((int) Math.pow(2, random.nextInt(8)), random.nextInt(6), random.nextInt(10),
				random.nextInt(20), Map.of(Signal.EDIT, 1 + random.nextInt(4)));
	}

	/** A PNG that looks a little like a workbench. */
	private static byte[] picture() {
		var palette = new PaletteData(0xFF0000, 0xFF00, 0xFF);
		var data = new ImageData(1280, 800, 24, palette);
		var random = new Random(3);
		for (var y = 0; y < data.height; y++) {
			var indent = random.nextInt(120);
			var length = y % 16 < 9 ? random.nextInt(500) : 0;
			for (var x = 0; x < data.width; x++) {
				var side = x < 240 || x > 1000 || y < 60;
				var ink = !side && x > 260 + indent && x < 260 + indent + length && y % 16 < 9;
				data.setPixel(x, y, side ? 0xE6E9EE : ink ? 0x3B5B8C : 0xFFFFFF);
			}
		}
		var loader = new ImageLoader();
		loader.data = new ImageData[] { data };
		var out = new ByteArrayOutputStream();
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}
}
