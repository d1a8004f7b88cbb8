/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * Overwrites the lines of bodies, in the journal and in every copy that was ever set aside beside it.
 * <p>
 * What is to be overwritten is written down first, without content, so that a crash in the middle of a line is no
 * damage afterwards but is finished at the next opening. For the journal's thread.
 */
final class Eraser {

	/** Where is overwritten; empty when nothing is. */
	static final String TODO = "erase.todo";

	private static final String NEXT = "erase.next";

	/** {@code "cccccccc {"erased":""}⏎"}: a body's line is always longer. */
	private static final int SHORTEST = Line.of(filler(0)).length;

	/** The line of a body in a file. */
	private record Target(int file, long offset, int length) {
	}

	private final FileSystem files;
	private final Tenure tenure;

	Eraser(FileSystem files, Tenure tenure) {
		this.files = files;
		this.tenure = tenure;
	}

	/**
	 * Writes down what is to be overwritten.
	 *
	 * @param places
	 *            where the records stand
	 * @param by
	 *            number that the record will have which tells of it
	 */
	void plan(Places places, List<Long> sequences, long by) throws IOException {
		var targets = new JsonArray();
		for (var sequence : sequences) {
			var place = sequence.intValue();
			var bytes = files.read(FileHeader.name(places.file(place)), places.offset(place), places.length(place));
			var target = new JsonObject();
			target.addProperty("file", places.file(place));
			target.addProperty("offset", places.offset(place));
			target.addProperty("length", new LineReader(bytes).lineLength());
			targets.add(target);
		}
		var json = new JsonObject();
		json.addProperty("by", by);
		json.add("lines", targets);
		// At one go: what an earlier run has written down holds until this does.
		files.write(NEXT, Line.of(CanonicalJson.write(json)));
		files.rename(NEXT, TODO);
		files.forceFolder();
	}

	/** Number of the record that tells of what is written down, -1 if nothing is. */
	long planned() throws IOException {
		var json = todo();
		return json == null ? -1 : json.get("by").getAsLong();
	}

	/** Finishes the lines that were begun: only of these it is certain that they were to be overwritten. */
	void finishBegun() throws IOException {
		for (var target : targets()) {
			var bytes = files.read(FileHeader.name(target.file), target.offset, target.length);
			if (bytes.length == target.length && Line.parse(bytes, 0, bytes.length - 1) == null) {
				overwrite(FileHeader.name(target.file), target.offset, target.length);
			}
		}
	}

	/** Overwrites all that is written down, the copies first, for a line's own bytes tell which they are. */
	void run() throws IOException {
		var targets = targets();
		List<byte[]> lines = new ArrayList<>();
		for (var target : targets) {
			lines.add(files.read(FileHeader.name(target.file), target.offset, target.length));
		}
		for (var name : files.list()) {
			if (Copies.canHold(name)) {
				copies(name, lines, targets);
			}
		}
		for (var target : targets) {
			overwrite(FileHeader.name(target.file), target.offset, target.length);
		}
		done();
	}

	/** Forgets what was written down. */
	void done() throws IOException {
		files.truncate(TODO, 0);
	}

	private void copies(String name, List<byte[]> lines, List<Target> targets) throws IOException {
		for (var copy : Copies.of(files.read(name), lines, !name.startsWith("journal-"))) {
			if (!isTarget(name, copy.offset(), targets)) {
				overwrite(name, copy.offset(), copy.length());
			}
		}
	}

	private static boolean isTarget(String name, long offset, List<Target> targets) {
		return targets.stream().anyMatch(t -> FileHeader.name(t.file).equals(name) && t.offset == offset);
	}

	private void overwrite(String name, long offset, int length) throws IOException {
		tenure.check();
		var line = length < SHORTEST ? blank(length) : Line.of(filler(length - SHORTEST));
		try (var out = files.open(name)) {
			out.write(ByteBuffer.wrap(line), offset);
			out.force();
		}
	}

	private static String filler(int length) {
		return "{\"erased\":\"" + "x".repeat(length) + "\"}";
	}

	/** In place of a piece of a line that is too short to be one. */
	private static byte[] blank(int length) {
		var bytes = new byte[length];
		Arrays.fill(bytes, (byte) 'x');
		return bytes;
	}

	/** What is written down and still there: a file that was damaged may have been set aside, or be shorter now. */
	private List<Target> targets() throws IOException {
		var json = todo();
		List<Target> there = new ArrayList<>();
		for (var target : json == null ? List.<Target>of() : targets(json)) {
			if (target.offset <= files.size(FileHeader.name(target.file)) - target.length) {
				there.add(target);
			}
		}
		return there;
	}

	private static List<Target> targets(JsonObject json) {
		List<Target> targets = new ArrayList<>();
		for (var line : json.getAsJsonArray("lines")) {
			var target = line.getAsJsonObject();
			targets.add(new Target(target.get("file").getAsInt(), target.get("offset").getAsLong(),
					target.get("length").getAsInt()));
		}
		return targets;
	}

	private @Nullable JsonObject todo() throws IOException {
		var json = files.size(TODO) == 0 ? null : new LineReader(files.read(TODO)).next();
		return json == null || !isSound(json) ? null : json;
	}

	/** A right checksum over what this version did not write is nothing to go by. */
	private static boolean isSound(JsonObject json) {
		try {
			return json.get("by").getAsLong() >= 0
					&& targets(json).stream().allMatch(t -> t.file > 0 && t.offset >= 0 && t.length > 0);
		} catch (RuntimeException malformed) {
			return false;
		}
	}
}
