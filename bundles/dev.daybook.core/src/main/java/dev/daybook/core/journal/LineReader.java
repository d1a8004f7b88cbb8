/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/** Walks over the lines and records of a journal file, or of a part of one. For one thread. */
final class LineReader {

	/** The one field of what stands in place of an erased body, in a line as long as the body's was. */
	private static final String ERASED = "erased";

	private final byte[] bytes;
	private int position;
	private String fault = "";
	private @Nullable OutlineReader outlines;

	LineReader(byte[] bytes) {
		this.bytes = bytes;
	}

	/** Offset of the next line. */
	int position() {
		return position;
	}

	/** Goes back to a line that was read before. */
	void back(int offset) {
		position = offset;
	}

	boolean atEnd() {
		return position >= bytes.length;
	}

	/** What is wrong with the record that {@link #nextRecord} could not read, as half a sentence. */
	String fault() {
		return fault;
	}

	/** The next line, or {@code null} if it is damaged or not whole; then the position stays. */
	@Nullable
	JsonObject next() {
		var end = lineEnd(position);
		var json = end < 0 ? null : Line.parse(bytes, position, end);
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
	JournalRecord nextRecord() {
		var start = position;
		var outline = outline();
		return outline == null ? slowly()
				: new JournalRecord(outline.envelope(outlines().commitment()), body(start, outline));
	}

	/** As {@link #nextRecord}, for whoever needs no more than the outline. */
	@Nullable
	Outline nextOutline() {
		var outline = outline();
		var found = outline == null ? slowly() : null;
		return found == null ? outline : Outline.of(found);
	}

	/** The next record if it is written in the usual form: read in a tenth of the time. */
	@Nullable
	Outline outline() {
		var bodyEnd = lineEnd(position);
		var end = bodyEnd < 0 ? -1 : lineEnd(bodyEnd + 1);
		var body = end < 0 ? -1 : Line.json(bytes, position, bodyEnd);
		var envelope = body < 0 ? -1 : Line.json(bytes, bodyEnd + 1, end);
		var outline = envelope < 0 ? null : outlines().read(body, bodyEnd, envelope, end);
		position = outline == null ? position : end + 1;
		return outline;
	}

	private @Nullable Body body(int start, Outline outline) {
		return outline.erased() ? null : Body.fromJson(Line.trusted(bytes, start, lineEnd(start)));
	}

	/** The next record in whatever form, and what is wrong with it. */
	@Nullable
	JournalRecord slowly() {
		var start = position;
		var found = bodyAndEnvelope();
		if (found == null) {
			position = start;
		}
		return found;
	}

	private OutlineReader outlines() {
		var made = outlines;
		if (made == null) {
			made = new OutlineReader(bytes);
			outlines = made;
		}
		return made;
	}

	private @Nullable JournalRecord bodyAndEnvelope() {
		fault = "is damaged or not whole";
		var first = next();
		if (first == null) {
			return null;
		}
		try {
			return envelope(first.size() == 1 && first.has(ERASED) ? null : body(first));
		} catch (RuntimeException malformed) {
			// Sound lines that are no record, such as an envelope whose body was taken away.
			fault = "is not made of a body and an envelope";
			return null;
		}
	}

	private static Body body(JsonObject json) {
		var body = Body.fromJson(json);
		if (!body.toJson().equals(json)) {
			throw new IllegalArgumentException("Nobody committed to what else stands beside the body.");
		}
		return body;
	}

	private @Nullable JournalRecord envelope(@Nullable Body body) {
		var second = next();
		if (second == null) {
			return null;
		}
		var found = new JournalRecord(Envelope.fromJson(second), body);
		if (!found.envelope().toJson().equals(second)) {
			fault = "has something in its envelope that does not belong there";
			return null;
		}
		if (!found.bodyFits()) {
			fault = "has another body than the one that was written";
			return null;
		}
		return found;
	}

	/** Whether any whole line follows after the one at the position: then the damage is not a torn tail. */
	boolean soundLineFollows() {
		for (var end = lineEnd(position); end >= 0; end = lineEnd(end + 1)) {
			var next = lineEnd(end + 1);
			if (next >= 0 && Line.parse(bytes, end + 1, next) != null) {
				return true;
			}
		}
		return false;
	}

	/** Length of the line at the position with its line feed, in bytes; 0 if it is not whole. */
	int lineLength() {
		var end = lineEnd(position);
		return end < 0 ? 0 : end + 1 - position;
	}

	/** Number of the line at the position, from 1 as an editor counts. */
	int line() {
		var line = 1;
		for (var i = 0; i < position; i++) {
			if (bytes[i] == '\n') {
				line++;
			}
		}
		return line;
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
