/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.archive.ArchiveReport;
import dev.daybook.core.archive.ArchiveVerifier;
import dev.daybook.ide.DiaryExport;
import dev.daybook.ide.WorkDiary;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** Exports the real diary of this workbench. */
class DiaryExportServiceTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final WorkDiary diary = service(WorkDiary.class);
	private final DiaryExport export = service(DiaryExport.class);
	private final Path folder;

	DiaryExportServiceTest() throws IOException {
		folder = Files.createTempDirectory("export");
	}

	@AfterEach
	void clear() throws IOException {
		try (var files = Files.list(folder)) {
			for (var file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	private static <T> T service(Class<T> type) {
		var context = FrameworkUtil.getBundle(WorkDiary.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	@BeforeEach
	void open() {
		Waits.until("the diary is open", () -> diary.status().notices().stream().noneMatch(n -> n.contains("opened")));
	}

	@Test
	void theFileVerifiesAndReplacesAnEarlierOne() throws Exception {
		var file = folder.resolve("diary.zip");
		Files.writeString(file, "an earlier one");
		export.export(file, "");
		var report = verify(file);
		assertEquals(Optional.empty(), report.fault());
		assertTrue(report.records() >= 1);
		assertEquals(List.of(file), list());
	}

	@Test
	void aContractThatIsNotThereGivesAFileWithoutAnyonesTime() throws Exception {
		var file = folder.resolve("nobody.zip");
		export.export(file, "no-such-contract");
		var report = verify(file);
		assertEquals(Optional.empty(), report.fault());
		assertEquals(0, report.seconds());
	}

	@Test
	void whatCannotBeWrittenIsToldAndLeavesNothing() throws Exception {
		var file = folder.resolve("there").resolve("diary.zip");
		var refusal = assertThrows(IOException.class, () -> export.export(file, ""));
		assertTrue(String.valueOf(refusal.getMessage()).contains("The diary itself is safe"), refusal.getMessage());
		assertFalse(Files.exists(file));
		assertEquals(List.of(), list());
	}

	private static ArchiveReport verify(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return ArchiveVerifier.verify(in, Files.size(file));
		}
	}

	private List<Path> list() throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList();
		}
	}
}
