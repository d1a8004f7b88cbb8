/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;

/**
 * What an archive says that it holds. All of it can be checked against the records: there is nothing here to believe.
 *
 * @param contract
 *            identifier of the one contract whose content it has, {@code null} for a whole diary
 * @param journals
 *            the journals, in the order in which they stand in it
 */
record Manifest(@Nullable String contract, List<Part> journals) {

	/** Version of the archive's format. */
	static final int FORMAT = 1;

	static final int MAX_JOURNALS = 1000;

	/**
	 * One journal.
	 *
	 * @param journal
	 *            its identifier
	 * @param end
	 *            where it ends
	 * @param root
	 *            RFC 9162 tree hash of all its records: of what is told by its hash alone, only this says that it is
	 *            the right one
	 */
	record Part(String journal, Head end, Hash root) {
	}

	Manifest {
		journals = List.copyOf(journals);
	}

	JsonObject toJson() {
		var parts = new JsonArray();
		for (var part : journals) {
			var json = new JsonObject();
			json.addProperty("journal", part.journal());
			json.addProperty("size", part.end().size());
			json.addProperty("hash", part.end().hash().hex());
			json.addProperty("root", part.root().hex());
			parts.add(json);
		}
		var json = new JsonObject();
		json.addProperty("format", FORMAT);
		if (contract != null) {
			json.addProperty("contract", contract);
		}
		json.add("journals", parts);
		return json;
	}

	/**
	 * @throws UnreadableArchiveException
	 *             if it is of a later format
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	static Manifest fromJson(JsonObject json) throws UnreadableArchiveException {
		var format = json.get("format").getAsInt();
		if (format > FORMAT) {
			throw new UnreadableArchiveException("The archive was written by a newer Daybook (format " + format
					+ "; this one knows " + FORMAT + "). Update Daybook to check it.");
		}
		List<Part> parts = new ArrayList<>();
		for (var element : json.getAsJsonArray("journals")) {
			var part = element.getAsJsonObject();
			var journal = part.get("journal").getAsString();
			if (!journal.matches("[0-9A-Za-z-]{1,64}") || parts.size() == MAX_JOURNALS) {
				throw new IllegalArgumentException("The archive's list of journals cannot be right.");
			}
			parts.add(new Part(journal,
					new Head(part.get("size").getAsLong(), new Hash(part.get("hash").getAsString())),
					new Hash(part.get("root").getAsString())));
		}
		return new Manifest(json.has("contract") ? json.get("contract").getAsString() : null, parts);
	}
}
