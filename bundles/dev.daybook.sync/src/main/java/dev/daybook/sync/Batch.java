/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.daybook.core.journal.JournalRecord;

/** How much goes into one request; half of what the server takes, so that the rest is room for the wrapping. */
final class Batch {

	static final int MAX_RECORDS = 200;
	static final int MAX_BYTES = 2 * 1024 * 1024;

	private Batch() {
	}

	/** The longest beginning of {@code records} that stays within {@code maxBytes}, but at least one record. */
	static List<JournalRecord> cut(List<JournalRecord> records, int maxBytes) {
		var bytes = 0L;
		for (var i = 0; i < records.size(); i++) {
			bytes += size(records.get(i));
			if (bytes > maxBytes && i > 0) {
				return records.subList(0, i);
			}
		}
		return records;
	}

	private static long size(JournalRecord saved) {
		var body = saved.body();
		return utf8(saved.envelope().canonical()) + (body == null ? 0 : utf8(body.canonical()));
	}

	private static long utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}
}
