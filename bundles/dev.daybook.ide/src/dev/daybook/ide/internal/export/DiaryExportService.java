/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.daybook.core.archive.ArchiveWriter;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.ide.DiaryExport;
import dev.daybook.ide.internal.tracking.DiaryService;

/** Writes the diary into a file, beside the tracking that goes on. */
@Component
public final class DiaryExportService implements DiaryExport {

	private final DiaryService diary;

	@Activate
	public DiaryExportService(@Reference DiaryService diary) {
		this.diary = diary;
	}

	@Override
	public List<String> export(Path file, String contract) throws IOException {
		var journal = journal();
		var part = file.resolveSibling(file.getFileName() + ".part");
		try {
			var missing = write(part, journal, contract);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
			return missing;
		} catch (IOException e) {
			Files.deleteIfExists(part);
			throw new IOException(NLS.bind(Messages.notWritten, file, e.getMessage()), e);
		}
	}

	private List<String> write(Path part, JournalReader journal, String contract) throws IOException {
		try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
			return new ArchiveWriter(diary::shot, contract.isEmpty() ? null : contract).write(List.of(journal), out);
		}
	}

	/** The journal with all time up to now. */
	private JournalReader journal() throws IOException {
		try {
			diary.change(Recorder::cut).join();
			return diary.journal();
		} catch (CompletionException | IllegalStateException e) {
			var cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
			throw new IOException(NLS.bind(Messages.notOpen, cause.getMessage()), cause);
		}
	}
}
