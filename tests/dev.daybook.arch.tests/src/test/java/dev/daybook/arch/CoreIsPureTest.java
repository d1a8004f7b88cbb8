/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.daybook.arch.Bundles.method;

import java.io.File;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

/** Core gets time, threads and files through its ports, so that its rules can be tested in simulated time. */
class CoreIsPureTest {

	/** The adapters between the port and the disk; all else in core sees the port. */
	private static final String FILE_ADAPTERS = "dev\\.daybook\\.core\\.journal\\.(DiskFileSystem|DiskTrouble|JournalVerifier)(\\$.*)?";

	@Test
	void readsNoSystemClock() {
		noClasses().should().accessTargetWhere(method("java.lang.System", "nanoTime|currentTimeMillis"))
				.orShould().accessTargetWhere(method("java.time.[A-Za-z]+", "now")).orShould()
				.accessTargetWhere(
						method(Clock.class.getName() + "|" + InstantSource.class.getName(), "system.*|tick.*"))
				.orShould().accessTargetWhere(method("java.util.(Date|GregorianCalendar)", "<init>"))
				.check(Bundles.CORE);
	}

	@Test
	void makesNoThread() {
		noClasses().should().accessTargetWhere(method("java.lang.Thread", "<init>|of.*|start.*|sleep")).orShould()
				.dependOnClassesThat().belongToAnyOf(Executors.class, ExecutorService.class, Timer.class,
						CompletableFuture.class)
				.check(Bundles.CORE);
	}

	@Test
	void touchesNoFileButInTheJournalsAdapter() {
		noClasses().that().haveNameNotMatching(FILE_ADAPTERS).should().dependOnClassesThat()
				.belongToAnyOf(Files.class, File.class, FileChannel.class).orShould().dependOnClassesThat()
				.haveNameMatching("java\\.io\\.(File.+|RandomAccessFile)").check(Bundles.CORE);
	}
}
