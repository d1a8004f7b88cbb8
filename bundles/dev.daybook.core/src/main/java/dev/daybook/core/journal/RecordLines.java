/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * Records as lines outside of a journal's folder, one after the other: whole ones as the journal has them, and places
 * of which only the leaf hash is told. Reads a stream of any length in little memory. For one thread.
 */
public final class RecordLines {

	/** Longest line, in bytes: some times what the longest memos and names take. */
	static final int MAX_LINE = 1024 * 1024;

	private static final String LEAF = "leaf";
	private static final String ERASED = "{\"erased\":\"\"}";

	/**
	 * What stands at one place.
	 *
	 * @param leaf
	 *            leaf hash of the record
	 * @param whole
	 *            the record, {@code null} if only its hash is told
	 */
	public record Place(Hash leaf, @Nullable JournalRecord whole) {
	}

	/** What cannot be read as records. */
	public static final class FaultException extends Exception {

		private static final long serialVersionUID = 1L;

		FaultException(String why) {
			super(why);
		}

		/** Half a sentence. */
		public String why() {
			return String.valueOf(getMessage());
		}
	}

	private final InputStream in;
	private final byte[] buffer = new byte[16 * 1024];
	private int at;
	private int end;

	/**
	 * @param in
	 *            read to its end, in big pieces; not closed
	 */
	public RecordLines(InputStream in) {
		this.in = in;
	}

	/** The lines of what stands at a place. */
	public static byte[] of(Place place) {
		var whole = place.whole();
		return whole == null ? of(place.leaf()) : of(whole);
	}

	/** The lines of a record. */
	public static byte[] of(JournalRecord saved) {
		var body = saved.body();
		var first = Line.of(body == null ? ERASED : body.canonical());
		var second = Line.of(saved.envelope().canonical());
		var lines = new byte[first.length + second.length];
		System.arraycopy(first, 0, lines, 0, first.length);
		System.arraycopy(second, 0, lines, first.length, second.length);
		return lines;
	}

	/** The line of a record of which nothing but its hash is told. */
	public static byte[] of(Hash leaf) {
		var json = new JsonObject();
		json.addProperty(LEAF, leaf.hex());
		return Line.of(CanonicalJson.write(json));
	}

	/**
	 * The next place, empty at the end.
	 *
	 * @throws FaultException
	 *             if there are bytes that are no whole record and no leaf
	 */
	public Optional<Place> next() throws IOException, FaultException {
		var first = line();
		if (first.length == 0) {
			return Optional.empty();
		}
		var json = Line.parse(first, 0, first.length - 1);
		if (json != null && json.size() == 1 && json.has(LEAF)) {
			return Optional.of(new Place(leaf(json), null));
		}
		var second = line();
		var lines = new byte[first.length + second.length];
		System.arraycopy(first, 0, lines, 0, first.length);
		System.arraycopy(second, 0, lines, first.length, second.length);
		var reader = new LineReader(lines);
		var saved = reader.nextRecord();
		if (saved == null) {
			throw new FaultException(reader.fault());
		}
		return Optional.of(new Place(saved.hash(), saved));
	}

	private static Hash leaf(JsonObject json) throws FaultException {
		try {
			return new Hash(json.get(LEAF).getAsString());
		} catch (RuntimeException e) {
			throw new FaultException("has no hash that can be read");
		}
	}

	/** The next line with its line feed, empty at the end. */
	private byte[] line() throws IOException, FaultException {
		var line = new ByteArrayOutputStream(512);
		while (fill()) {
			var from = at;
			var isWhole = seek();
			line.write(buffer, from, at - from);
			if (line.size() > MAX_LINE) {
				throw new FaultException("has a line that is longer than any record");
			}
			if (isWhole) {
				return line.toByteArray();
			}
		}
		if (line.size() > 0) {
			throw new FaultException("is not whole");
		}
		return new byte[0];
	}

	/** Reads on if nothing is left. */
	private boolean fill() throws IOException {
		if (at == end) {
			at = 0;
			end = Math.max(0, in.read(buffer));
		}
		return end > 0;
	}

	/** Goes behind the next line feed, or to the end of what was read. */
	private boolean seek() {
		while (at < end) {
			if (buffer[at++] == '\n') {
				return true;
			}
		}
		return false;
	}
}
