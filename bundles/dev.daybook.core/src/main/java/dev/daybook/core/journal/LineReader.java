/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/** Walks over the records of a journal file, or of a part of one. */
final class LineReader {

	/** A record and where it stands. */
	record Found(JournalRecord saved, int offset, int length) {
	}

	private final byte[] bytes;
	private int position;

	LineReader(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Offset of the next line. */
	int position() {
		return position;
	}

	boolean atEnd() {
		return position >= bytes.length;
	}

	/** The next line, or {@code null} if it is damaged or not whole; then the position stays. */
	@Nullable
	JsonObject next() {
		var end = lineEnd(position);
		if (end < 0) {
			return null;
		}
		var json = Line.parse(Arrays.copyOfRange(bytes, position, end));
		if (json != null) {
			position = end + 1;
		}
		return json;
	}

	/**
	 * The next record with its body.
	 *
	 * @return {@code null} if it is damaged or not whole; then the position is where it begins
	 */
	@Nullable
	Found nextRecord() {
		var start = position;
		try {
			var first = next();
			var body = first != null && first.has("salt") ? Body.fromJson(first) : null;
			var second = body == null ? first : next();
			if (second != null) {
				var saved = new JournalRecord(Envelope.fromJson(second), body);
				if (saved.bodyFits()) {
					return new Found(saved, start, position - start);
				}
			}
		} catch (RuntimeException malformed) {
			// Sound bytes, but no record: as good as damaged.
			position = start;
			return null;
		}
		position = start;
		return null;
	}

	/** Whether any whole line follows after the one at the position: then the damage is not a torn tail. */
	boolean soundLineFollows() {
		for (var end = lineEnd(position); end >= 0; end = lineEnd(end + 1)) {
			var next = lineEnd(end + 1);
			if (next >= 0 && Line.parse(Arrays.copyOfRange(bytes, end + 1, next)) != null) {
				return true;
			}
		}
		return false;
	}

	private int lineEnd(int from) {
		for (var i = from; i < bytes.length; i++) {
			if (bytes[i] == '\n') {
				return i;
			}
		}
		return -1;
	}
}
