/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a diary, read from outside and as text: nothing of Daybook's own helps to read them. */
final class DiaryFiles {

	/** A stretch of tracked time, as the journal has it. */
	record Stretch(Instant from, Instant to) {
	}

	private static final Pattern STRETCH = Pattern.compile("\"from\":\"([^\"]+)\"[^\n]*?\"to\":\"([^\"]+)\"");
	private static final Pattern SECONDS = Pattern.compile("\"seconds\":(\\d+)");
	private static final Pattern SEGMENT = Pattern.compile("\"type\":\"segment\"");
	private static final Pattern GENERATION = Pattern.compile("\"generation\":(\\d+)");
	private static final Pattern KEYS = Pattern.compile("\\[(\\d+),\\d+,\\d+,\\d+,\\{");
	/** The body of a countersigned checkpoint: the number is the size that it is over. */
	private static final Pattern COUNTERSIGNED = Pattern.compile(
			"\"note\":\"daybook/journal/[^\\\\]+\\\\n(\\d+)\\\\n[^\\\\]+\\\\n\\\\n(?:— [^\\\\]+\\\\n){2}\",\"server\":");
	private static final Pattern TO = Pattern.compile("\"to\":\"([^\"]+)\"");

	private final Path folder;

	DiaryFiles(Path folder) {
		this.folder = folder;
	}

	Path folder() {
		return folder;
	}

	/** The records of the journal, two lines each. */
	String journal() throws IOException {
		List<String> lines = new ArrayList<>();
		try (var files = Files.list(folder)) {
			files.filter(f -> f.getFileName().toString().matches("journal-\\d+\\.log")).sorted().map(DiaryFiles::read)
					.forEach(text -> goOn(lines, text));
		}
		return String.join("\n", lines);
	}

	/** A file voids what earlier ones have from its first record on. */
	private static void goOn(List<String> lines, String text) {
		var first = Pattern.compile("\"first\":(\\d+)").matcher(text);
		if (first.find()) {
			var kept = Math.min(lines.size(), 2 * Integer.parseInt(first.group(1)));
			lines.subList(kept, lines.size()).clear();
			text.lines().skip(1).forEach(lines::add);
		}
	}

	/** The open segment's file, as text; of several the one with the highest number. */
	String open() throws IOException {
		try (var files = Files.list(folder)) {
			var file = files.filter(f -> f.getFileName().toString().matches("open(-\\d+)?\\.slots"))
					.max(Comparator.comparing(f -> f.getFileName().toString().replace("open.", "open-000000.")));
			return file.isEmpty() ? "" : new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8);
		}
	}

	/** Name of the workspace of the IDE that keeps the diary. */
	String keeper() throws IOException {
		return field("lease.json", "workspace");
	}

	/** Identifier of the contract that is tracked, empty for none. */
	String tracked() throws IOException {
		return field("lease.beat", "contract");
	}

	private String field(String file, String name) throws IOException {
		var path = folder.resolve(file);
		var text = Files.exists(path) ? Files.readString(path) : "";
		var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(text);
		return found.find() ? found.group(1) : "";
	}

	/** Keystrokes in stretches that begin at this instant or later. */
	long keysFrom(Instant from) throws IOException {
		return journal().lines().filter(l -> l.contains("\"minutes\":")).filter(l -> begins(l, from))
				.flatMap(l -> KEYS.matcher(l).results()).mapToLong(m -> Long.parseLong(m.group(1))).sum();
	}

	private static boolean begins(String line, Instant from) {
		var stretch = STRETCH.matcher(line);
		return stretch.find() && !Instant.parse(stretch.group(1)).isBefore(from);
	}

	long segments() throws IOException {
		return SEGMENT.matcher(journal()).results().count();
	}

	/** All tracked stretches, in the journal's order. */
	List<Stretch> stretches() throws IOException {
		return journal().lines().filter(l -> l.contains("\"minutes\":")).map(STRETCH::matcher).filter(m -> m.find())
				.map(m -> new Stretch(Instant.parse(m.group(1)), Instant.parse(m.group(2)))).toList();
	}

	long seconds() throws IOException {
		return SECONDS.matcher(journal()).results().mapToLong(m -> Long.parseLong(m.group(1))).sum();
	}

	/** End of what is saved, the open segment included. */
	Instant lastSaved() throws IOException {
		return last(open());
	}

	Instant lastInJournal() throws IOException {
		return last(journal());
	}

	/** Seconds of the segments that are open, from the newer of the two slots. */
	long openSegmentSeconds() throws IOException {
		var newest = open().lines().filter(l -> GENERATION.matcher(l).find())
				.max(Comparator.comparing(DiaryFiles::generation));
		return newest.map(STRETCH::matcher).stream().flatMap(Matcher::results)
				.mapToLong(m -> Duration.between(Instant.parse(m.group(1)), Instant.parse(m.group(2))).toSeconds())
				.sum();
	}

	/** Time that is saved, but in no closed segment yet. */
	long openSeconds() throws IOException {
		return Duration.between(lastInJournal(), lastSaved()).toSeconds();
	}

	private static long generation(String slot) {
		return GENERATION.matcher(slot).results().mapToLong(m -> Long.parseLong(m.group(1))).sum();
	}

	private static Instant last(String text) {
		return TO.matcher(text).results().map(m -> Instant.parse(m.group(1))).max(Instant::compareTo)
				.orElse(Instant.EPOCH);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether the last segment stands before the size of a checkpoint that the journal has with two signatures. */
	boolean isCountersigned() throws IOException {
		var lines = journal().lines().toList();
		var last = -1;
		for (var i = 1; i < lines.size(); i += 2) {
			last = SEGMENT.matcher(lines.get(i)).find() ? i / 2 : last;
		}
		var segment = last;
		return last >= 0 && lines.stream().map(COUNTERSIGNED::matcher).filter(Matcher::find)
				.anyMatch(m -> Integer.parseInt(m.group(1)) > segment);
	}
}
