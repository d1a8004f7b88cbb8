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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;

import dev.daybook.core.segment.Segment;

/** The same work in timewarrior's files, one for each month, an interval a line. */
final class TimewarriorFiles {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM").withZone(ZoneOffset.UTC);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
			.withZone(ZoneOffset.UTC);

	private final Path folder;
	private final Map<String, StringBuilder> months = new TreeMap<>();

	TimewarriorFiles(Path folder) {
		this.folder = folder;
	}

	void add(Segment segment) {
		months.computeIfAbsent(MONTH.format(segment.from()), m -> new StringBuilder()).append("inc ")
				.append(time(segment.from())).append(" - ").append(time(segment.to())).append(" # ")
				.append(segment.contract()).append('\n');
	}

	void write() throws IOException {
		var data = Files.createDirectories(folder.resolve("data"));
		for (var month : months.entrySet()) {
			Files.writeString(data.resolve(month.getKey() + ".data"), month.getValue());
		}
		Files.writeString(folder.resolve("timewarrior.cfg"), "verbose = off\nconfirmation = off\n");
		Files.createDirectories(folder.resolve("extensions"));
	}

	private static String time(Instant instant) {
		return TIME.format(instant);
	}
}
