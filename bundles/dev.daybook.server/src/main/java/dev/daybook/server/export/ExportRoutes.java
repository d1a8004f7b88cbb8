/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.daybook.core.archive.ArchiveSource;
import dev.daybook.core.archive.ArchiveWriter;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.RecordLines;
import dev.daybook.server.db.Database;
import dev.daybook.server.export.ContractRecords.Found;
import dev.daybook.server.http.HttpProblem;
import dev.daybook.server.journals.JournalRoutes;
import dev.daybook.server.review.Sessions;
import dev.daybook.server.shots.ObjectFolder;
import dev.daybook.server.shots.Shots;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What a client takes away to check it. Each request asks for the session of its contract first, as the pages do. */
public final class ExportRoutes {

	private static final Logger LOG = LoggerFactory.getLogger(ExportRoutes.class);
	private static final int AT_ONCE = 500;

	private final Database database;
	private final ObjectFolder objects;
	private final Sessions sessions;
	private final InstantSource clock;

	/** Writes an answer piece by piece. */
	@FunctionalInterface
	private interface Content {
		void write(OutputStream out) throws IOException;
	}

	public ExportRoutes(Database database, ObjectFolder objects, Sessions sessions, InstantSource clock) {
		this.database = database;
		this.objects = objects;
		this.sessions = sessions;
		this.clock = clock;
	}

	public void register(RoutesConfig routes) {
		routes.get("/contracts/{contract}/diary.zip", this::archive);
		routes.get("/contracts/{contract}/journals/{journal}/records.txt", this::records);
	}

	private void archive(Context context) throws IOException {
		var contract = context.pathParam("contract");
		sessions.check(context, contract);
		var found = journals(contract);
		if (found.isEmpty()) {
			throw new HttpProblem(404, "This diary has no records yet; there is nothing to take away.");
		}
		var journals = found.stream()
				.<ArchiveSource>map(f -> ContractJournal.of(database, contract, f.journal(), f.end())).toList();
		var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
		context.header("Content-Disposition", "attachment; filename=\"work-diary-" + day + ".zip\"");
		context.contentType("application/zip");
		send(context,
				out -> new ArchiveWriter(hash -> picture(contract, hash), contract).writeAll(journals, out));
	}

	private void records(Context context) throws IOException {
		var contract = context.pathParam("contract");
		sessions.check(context, contract);
		var id = JournalRoutes.journal(context);
		var found = journals(contract).stream().filter(f -> f.journal().equals(id)).findFirst().orElseThrow(
				() -> new HttpProblem(404, "This diary has no such journal; open the page of a day again."));
		var journal = ContractJournal.of(database, contract, id,
				database.read(h -> new ContractRecords(h, contract).headAt(id, size(context, found))));
		context.contentType("text/plain; charset=utf-8");
		send(context, out -> lines(journal, out));
	}

	private static long size(Context context, Found found) {
		var size = context.queryParam("size");
		if (size == null) {
			return found.end().size();
		}
		if (!size.matches("\\d{1,15}") || Long.parseLong(size) > found.end().size()) {
			throw new HttpProblem(404, "This journal has no more than " + found.end().size() + " records.");
		}
		return Long.parseLong(size);
	}

	private static void lines(ContractJournal journal, OutputStream out) throws IOException {
		for (var next = 0L; next < journal.head().size(); next += AT_ONCE) {
			for (var place : journal.read(next, AT_ONCE)) {
				out.write(RecordLines.of(place));
			}
		}
	}

	private List<Found> journals(String contract) {
		return database.read(handle -> new ContractRecords(handle, contract).journals());
	}

	private Optional<byte[]> picture(String contract, String name) throws IOException {
		var hash = new Hash(name);
		if (!database.read(handle -> new Shots(handle).isOf(contract, hash))) {
			return Optional.empty();
		}
		try {
			return Optional.of(objects.get(hash));
		} catch (NoSuchFileException lost) {
			LOG.error("The picture {} is gone from the server's folder; an archive says that it is missing.", name);
			return Optional.empty();
		}
	}

	/**
	 * What broke off must not look whole: once something was sent there is no status to tell it, so the connection is
	 * closed.
	 */
	private static void send(Context context, Content content) throws IOException {
		try {
			content.write(context.outputStream());
		} catch (IOException | RuntimeException e) {
			if (!context.res().isCommitted()) {
				throw e;
			}
			LOG.warn("{} broke off: {}", context.path(), e.toString());
			context.res().sendError(-1);
		}
	}
}
