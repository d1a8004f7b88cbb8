/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;
import dev.daybook.ui.internal.service.Diaries;

/** The wizard as the platform makes it, over the real diary of this workbench. */
class ExportDiaryWizardTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final ExportDiaryWizard wizard = wizard();
	private final WizardDialog dialog = open();
	private final Path folder;

	ExportDiaryWizardTest() throws IOException {
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

	private static ExportDiaryWizard wizard() {
		try {
			var found = PlatformUI.getWorkbench().getExportWizardRegistry().findWizard("dev.daybook.ui.export.diary");
			return assertInstanceOf(ExportDiaryWizard.class, found.createWizard());
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private WizardDialog open() {
		Waits.until("the diary is open", () -> Diaries.current().isPresent() && Diaries.current().get().status()
				.notices().stream().noneMatch(n -> n.contains("opened")));
		var made = new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
		made.setBlockOnOpen(false);
		made.open();
		return made;
	}

	@AfterEach
	void close() {
		dialog.close();
	}

	private ExportDiaryPage page() {
		return assertInstanceOf(ExportDiaryPage.class, wizard.getPages()[0]);
	}

	@Test
	void aFolderThatIsNotThereIsToldBeforeAnythingIsWritten() {
		page().choose(0, folder.resolve("missing").resolve("diary.zip"));
		assertFalse(wizard.canFinish());
		assertTrue(String.valueOf(page().getErrorMessage()).contains("missing"), page().getErrorMessage());
		page().choose(0, folder.resolve("diary.zip"));
		assertTrue(wizard.canFinish());
		assertNull(page().getErrorMessage());
	}

	@Test
	void finishingWritesTheFile() throws Exception {
		var file = folder.resolve("diary.zip");
		page().choose(0, file);
		assertTrue(wizard.performFinish(), page().getErrorMessage());
		assertEquals("PK", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 2));
	}
}
