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
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Draft;

/** Ten years of diary: a day, a week, all of it, one more segment; and the same ten years in timewarrior beside it. */
public final class DiaryBench {

	private static final int DAYS = 200;
	private static final int WEEKS = 2000;
	private static final int PROCESSES = 7;
	private static final int APPENDS = 200;
	private static final int SLOW_PROCESSES = 3;
	private static final int OPENINGS = 5;

	private final Path folder;
	private final PrintStream out;

	private DiaryBench(Path folder, PrintStream out) {
		this.folder = folder;
		this.out = out;
	}

	/**
	 * @param args
	 *            a folder on the disk to be measured, this one if there is none; nothing is left in it
	 */
	public static void main(String[] args) throws Exception {
		try (var folder = new BenchFolder(args, "diary-bench")) {
			new DiaryBench(folder.path(), System.out).run();
		}
	}

	private void run() throws Exception {
		TenYears.write(journal());
		TenYears.writeForTimewarrior(timewarrior());
		diary();
		processes();
		appendToTimewarrior(append());
	}

	private void diary() throws IOException {
		open("diary.open.noindex", true);
		open("diary.open", false);
		System.gc();
		var before = usedHeap();
		var diary = Report.read(journal());
		System.gc();
		Timings.print("diary.heap", (usedHeap() - before) / 1024.0, "KB", out);
		coldDays(diary);
		hotWeek(diary);
	}

	/** Opens the journal, and the diary with it. */
	private void open(String name, boolean withoutIndex) throws IOException {
		var times = new Timings(OPENINGS);
		for (var i = 0; i < OPENINGS; i++) {
			if (withoutIndex) {
				deleteIndex();
			}
			var start = System.nanoTime();
			Report.read(journal());
			times.add(System.nanoTime() - start);
		}
		times.print(name, out);
	}

	private void deleteIndex() throws IOException {
		try (var indexes = Files.newDirectoryStream(journal(), "index-*")) {
			for (var index : indexes) {
				Files.delete(index);
			}
		}
	}

	private void coldDays(Diary diary) {
		var random = new Random(1);
		var days = new Timings(DAYS);
		for (var i = 0; i < DAYS; i++) {
			var day = TenYears.FIRST.plusDays(random.nextInt(3600));
			var start = System.nanoTime();
			diary.day(day, TenYears.ZONE);
			days.add(System.nanoTime() - start);
		}
		days.print("diary.day.cold", out);
	}

	private void hotWeek(Diary diary) {
		var monday = LocalDate.of(2021, 3, 1);
		var weeks = new Timings(WEEKS);
		for (var i = 0; i < 2 * WEEKS; i++) {
			var start = System.nanoTime();
			diary.weekSeconds(TenYears.CONTRACTS.getFirst(), monday, TenYears.ZONE);
			if (i >= WEEKS) {
				weeks.add(System.nanoTime() - start);
			}
		}
		weeks.print("diary.week.hot", out);
	}

	private void processes() throws Exception {
		var report = new Timings(PROCESSES);
		var opening = new Timings(PROCESSES);
		var first = new Timings(SLOW_PROCESSES);
		var firstOpening = new Timings(SLOW_PROCESSES);
		var theirs = new Timings(SLOW_PROCESSES);
		var week = new Timings(PROCESSES);
		for (var i = 0; i < PROCESSES; i++) {
			report.add(time(report()));
			opening.add(opening());
			week.add(time(timewarrior("summary", "2021-03-01", "-", "2021-03-08")));
			if (i < SLOW_PROCESSES) {
				deleteIndex();
				first.add(time(report()));
				firstOpening.add(opening());
				theirs.add(time(timewarrior("summary", "2016-01-01", "-", "2026-12-31")));
			}
		}
		report.print("diary.report.process", out);
		opening.print("diary.open.process", out);
		first.print("diary.report.process.noindex", out);
		firstOpening.print("diary.open.process.noindex", out);
		theirs.print("diary.report.timewarrior", out);
		week.print("diary.week.timewarrior", out);
		Timings.print("diary.report.ratio", theirs.micros(0.5) / report.micros(0.5), "x", out);
	}

	private double append() throws IOException {
		var random = new Random(2);
		var last = TenYears.FIRST.plusYears(11).atStartOfDay().toInstant(TenYears.ZONE);
		var times = new Timings(APPENDS);
		try (var journal = TenYears.open(journal())) {
			var before = bytes(journal());
			for (var i = 0; i < APPENDS; i++) {
				var draft = List.of(Draft.of(TenYears.segment("shop", last.plusSeconds(600L * i), random)));
				var start = System.nanoTime();
				journal.append(draft);
				times.add(System.nanoTime() - start);
			}
			Timings.print("diary.append.bytes", (bytes(journal()) - before) / (double) APPENDS, "bytes", out);
		}
		times.print("diary.append", out);
		return times.micros(0.5);
	}

	/**
	 * @param ours
	 *            the journal's append in microseconds
	 */
	private void appendToTimewarrior(double ours) throws Exception {
		var times = new Timings(PROCESSES);
		for (var i = 0; i < PROCESSES; i++) {
			times.add(time(timewarrior("track", "2027-01-0" + (i + 1) + "T09:00:00", "-",
					"2027-01-0" + (i + 1) + "T09:10:00", "shop")));
		}
		times.print("diary.append.timewarrior", out);
		Timings.print("diary.append.ratio", times.micros(0.5) / ours, "x", out);
	}

	/** How long the last report took to open the diary: the first opening of its process. */
	private long opening() throws IOException {
		return Long.parseLong(Files.readAllLines(folder.resolve("output")).getFirst().split(" ")[0]);
	}

	private List<String> report() {
		return java("-Xshare:auto", "-XX:TieredStopAtLevel=1", Report.class.getName(), journal().toString());
	}

	private static List<String> java(String... words) {
		return Stream.concat(
				Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
						System.getProperty("java.class.path")),
				Stream.of(words)).toList();
	}

	private static List<String> timewarrior(String... words) {
		return Stream.concat(Stream.of("timew"), Stream.of(words)).toList();
	}

	/** Wall time of a process from its start to its end, in nanoseconds. */
	private long time(List<String> command) throws Exception {
		var builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(folder.resolve("output").toFile());
		builder.environment().put("TIMEWARRIORDB", timewarrior().toString());
		builder.environment().put("TZ", "UTC");
		var start = System.nanoTime();
		var process = builder.start();
		if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
			throw new IOException("Failed: " + command + ": " + Files.readString(folder.resolve("output")));
		}
		return System.nanoTime() - start;
	}

	private Path journal() {
		return folder.resolve("journal");
	}

	private Path timewarrior() {
		return folder.resolve("timewarrior");
	}

	private static long usedHeap() {
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static long bytes(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.mapToLong(f -> f.toFile().length()).sum();
		}
	}
}
