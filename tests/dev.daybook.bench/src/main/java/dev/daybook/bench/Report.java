/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import dev.daybook.core.diary.Diary;
import dev.daybook.core.time.Span;

/** The hours of every contract in every year, from the journal on, as a program of its own. */
final class Report {

	private Report() {
	}

	/**
	 * @param args
	 *            the diary's folder
	 */
	public static void main(String[] args) throws IOException {
		var start = System.nanoTime();
		var diary = read(Path.of(args[0]));
		System.out.println((System.nanoTime() - start) + " ns to open");
		for (var year = TenYears.FIRST.getYear(); year <= TenYears.FIRST.getYear() + 10; year++) {
			for (var total : totals(diary, year).entrySet()) {
				System.out.println(year + " " + total.getKey() + " " + total.getValue());
			}
		}
	}

	static Diary read(Path folder) throws IOException {
		var diary = new Diary();
		try (var journal = TenYears.open(folder)) {
			diary.open(journal);
		}
		return diary;
	}

	private static Map<String, Long> totals(Diary diary, int year) {
		return diary.totals(new Span(LocalDate.of(year, 1, 1).atStartOfDay().toInstant(TenYears.ZONE),
				LocalDate.of(year + 1, 1, 1).atStartOfDay().toInstant(TenYears.ZONE)));
	}
}
