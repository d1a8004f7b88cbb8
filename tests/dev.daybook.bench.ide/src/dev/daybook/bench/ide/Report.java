/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** Writes lines of name, value and unit to the file named by the system property {@code daybook.bench.out}. */
final class Report {

	private final Path file = Path.of(System.getProperty("daybook.bench.out", "bench.txt"));

	void line(String name, double value, String unit) throws IOException {
		Files.writeString(file, String.format(Locale.ROOT, "%s %.3f %s%n", name, value, unit),
				StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	/** Writes median and 95th percentile of samples in nanoseconds, in another unit. */
	void medianAndP95(String name, long[] nanos, double nanosPerUnit, String unit) throws IOException {
		line(name + ".median", quantile(nanos, 0.5) / nanosPerUnit, unit);
		line(name + ".p95", quantile(nanos, 0.95) / nanosPerUnit, unit);
	}

	static double quantile(long[] samples, double share) {
		var sorted = samples.clone();
		Arrays.sort(sorted);
		return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
	}
}
