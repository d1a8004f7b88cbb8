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
import java.lang.management.ManagementFactory;

/** What a start costs: the time until the workbench is idle, then live heap and loaded classes. */
final class StartupBench implements Bench {

	private final long idleMillis;

	/**
	 * @param idleMillis
	 *            time from the start of the JVM to the idle workbench
	 */
	StartupBench(long idleMillis) {
		this.idleMillis = idleMillis;
	}

	@Override
	public void run(Report report) throws IOException {
		var classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
		System.gc();
		System.gc();
		var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
		report.line("idle", idleMillis, "ms");
		report.line("heap", LiveHeap.bytes() / 1024.0, "KB");
		report.line("used", used / 1024.0, "KB");
		report.line("classes", classes, "classes");
	}
}
