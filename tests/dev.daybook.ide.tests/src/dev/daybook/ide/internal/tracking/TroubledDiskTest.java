/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.time.Tick;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** A second diary of this workbench, on a real disk that refuses: the person is told, and it goes on by itself. */
class TroubledDiskTest {

	private static final String PROPERTY = "daybook.data";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();
	@TempDir
	Path temporary = Path.of("");
	private final String usual = System.getProperty(PROPERTY, "");

	@BeforeEach
	@AfterEach
	void usualDiary() {
		System.setProperty(PROPERTY, usual);
	}

	private static DiaryService open(Path folder) {
		System.setProperty(PROPERTY, folder.toString());
		return new DiaryService();
	}

	private static boolean says(DiaryService diary, String part) {
		return diary.status().notices().stream().anyMatch(n -> n.contains(part) && n.contains(" safe")
				&& n.endsWith("by itself."));
	}

	private static boolean saysNothing(DiaryService diary) {
		return diary.status().notices().isEmpty();
	}

	private static void start(DiaryService diary) throws Exception {
		var terms = new Terms(Instant.EPOCH, new Money(5000, Currency.getInstance("EUR")), null, CapturePolicy.NONE,
				false, false, Duration.ofMinutes(5), Rounding.EXACT_SECONDS, 45, ZoneOffset.UTC);
		Waits.result(diary.change(r -> r.contracts(List.of(new Contract("acme", "Client", "Work", List.of(terms))))));
		Agreed.to(diary, "acme");
		Waits.result(diary.start("acme"));
	}

	@Test
	void aFullDiskIsToldAtOnceAndNothingIsLost() throws Exception {
		try (var disk = new TinyDisk(temporary)) {
			var diary = open(disk.diary());
			try {
				Waits.until("the diary is open", () -> saysNothing(diary));
				start(diary);
				disk.fill();
				var began = System.nanoTime();
				Waits.until("the disk has no room for what was tracked", () -> {
					diary.meter().count(Signal.KEY);
					diary.change(r -> r.cut());
					return says(diary, "is full");
				});
				assertTrue(System.nanoTime() - began < Duration.ofSeconds(20).toNanos(),
						"some ticks, for a page of disk");
				assertTrue(diary.status().sync().message().contains("not sent yet"), diary.status().sync().message());
				var tracked = diary.today().seconds();
				disk.free();
				began = System.nanoTime();
				Waits.until("it is saved without a word of the person", () -> saysNothing(diary));
				assertTrue(System.nanoTime() - began < Tick.PERIOD.plusSeconds(2).toNanos(), "at the next tick");
				assertTrue(diary.today().seconds() >= tracked, "all is there");
			} finally {
				diary.close();
			}
		}
	}

	@Test
	void aDiskThatTurnsReadOnlyIsTold() throws Exception {
		try (var disk = new TinyDisk(temporary)) {
			// As a disk does by itself after an error. It is not done while a file is open for writing.
			open(disk.diary()).close();
			disk.readOnly();
			var diary = open(disk.diary());
			try {
				Waits.until("it is told", () -> says(diary, "can only be read"));
				assertEquals(1, log.take().size());
				assertTrue(diary.status().sync().message().startsWith("Nothing is sent"));
				disk.writable();
				Waits.until("the diary opens by itself", () -> saysNothing(diary));
				start(diary);
			} finally {
				diary.close();
			}
		}
	}

	@Test
	void aFolderThatCannotBeMadeIsTold() throws IOException {
		var file = Files.createFile(temporary.resolve("file"));
		var diary = open(file.resolve("diary"));
		try {
			Waits.until("it is told", () -> diary.status().notices().stream()
					.anyMatch(n -> n.contains(file.toString()) && n.contains("everything saved before is safe")));
			assertEquals(1, log.take().size());
			Files.delete(file);
			Waits.until("the diary opens by itself", () -> saysNothing(diary));
			assertTrue(Files.isDirectory(file.resolve("diary")));
		} finally {
			diary.close();
		}
	}
}
