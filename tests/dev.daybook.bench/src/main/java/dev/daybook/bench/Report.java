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

import dev.daybook.core.diary.Diary;

/** The hours of every contract in every year, from the journal on, as a program of its own. */
final class Report {

	private static final int READ_AT_ONCE = 4000;

	private Report() {
	}

	/**
	 * @param args
	 *            the diary's folder
	 */
	public static void main(String[] args) throws IOException {
		var diary = read(Path.of(args[0]));
		for (var year = TenYears.FIRST.getYear(); year <= TenYears.FIRST.getYear() + 10; year++) {
			for (var contract : TenYears.CONTRACTS) {
				System.out.println(year + " " + contract + " " + seconds(diary, contract, year));
			}
		}
	}

	static Diary read(Path folder) throws IOException {
		var diary = new Diary();
		try (var journal = TenYears.open(folder)) {
			for (var next = 0L; next < journal.head().size();) {
				var records = journal.read(next, READ_AT_ONCE);
				records.forEach(diary::add);
				next += records.size();
			}
		}
		return diary;
	}

	private static long seconds(Diary diary, String contract, int year) {
		var from = LocalDate.of(year, 1, 1).atStartOfDay().toInstant(TenYears.ZONE);
		var to = LocalDate.of(year + 1, 1, 1).atStartOfDay().toInstant(TenYears.ZONE);
		return diary.between(from, to).stream().filter(s -> s.contract().equals(contract)).mapToLong(s -> s.seconds())
				.sum();
	}
}
