/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * The open segment's state in a file of two slots, written in turn, so that a torn write leaves the other one. Each
 * run, and each save after a failed one, begins with a new file that takes the old one's place at one go: a file of
 * which a force failed may look saved without being so. Whoever takes over from a writer who may still write begins a
 * file with a higher number, and the highest one counts. For one thread.
 */
final class OpenSlots implements Closeable {

	/** Size of a slot in bytes; a state takes one or two thousand. */
	static final int SLOT = 64 * 1024;

	/** Name of the file with number 0, the only one unless a silent writer was taken over from. */
	static final String NAME = "open.slots";

	private static final String PREFIX = "open-";
	private static final String SUFFIX = ".slots";

	private final FileSystem files;
	private final Tenure tenure;
	private int number;
	private boolean moving;
	private long generation;
	private long records;
	private int slot;
	private FileSystem.@Nullable OutFile file;
	private volatile @Nullable JsonObject state;

	OpenSlots(FileSystem files, Tenure tenure) throws IOException {
		this.files = files;
		this.tenure = tenure;
		moving = tenure.contested();
		for (var name : files.list()) {
			number = Math.max(number, number(name));
		}
		if (files.size(name()) > 0) {
			take(files.read(name(), 0, SLOT));
			take(files.read(name(), SLOT, SLOT));
		}
	}

	private static int number(String name) {
		return name.startsWith(PREFIX) && name.matches("open-\\d{6}\\.slots")
				? Integer.parseInt(name, PREFIX.length(), name.length() - SUFFIX.length(), 10)
				: 0;
	}

	private String name() {
		return number == 0 ? NAME : String.format(Locale.ROOT, "%s%06d%s", PREFIX, number, SUFFIX);
	}

	private String unnamed() {
		return name().replace(SUFFIX, ".next");
	}

	/** The state saved last. */
	Optional<JsonObject> state() {
		return Optional.ofNullable(state);
	}

	/** Count of the journal's records that were durable when the state was saved. */
	long records() {
		return records;
	}

	/**
	 * Notices a loss at the journal's end that leaves no trace in the journal itself.
	 *
	 * @param found
	 *            count of records in the journal
	 * @return a sentence for the person, if the journal had more records when the state was saved
	 */
	Optional<String> missing(long found) {
		return records <= found ? Optional.empty()
				: Optional.of("The diary held " + records + " records when it was last saved and holds " + found
						+ " now: the others are missing at its end. What there is was kept; restore the diary's folder "
						+ "from a backup to get the others back.");
	}

	/** Saves the count of the journal's records, if that is possible, so that the next run has none to write again. */
	void saveRecords(long journalRecords) {
		if (records != journalRecords) {
			try {
				save(state, journalRecords);
			} catch (IOException ignored) {
				// The records themselves are durable; the next run writes the last of them once more.
				return;
			}
		}
	}

	/**
	 * @param newState
	 *            {@code null} as long as there is none
	 * @param journalRecords
	 *            count of records in the journal, all of them durable
	 * @throws IllegalArgumentException
	 *             if the state is too big for a slot
	 */
	void save(@Nullable JsonObject newState, long journalRecords) throws IOException {
		var line = line(newState, journalRecords);
		tenure.check();
		// Counted before the try, for a failed write may be found all the same.
		generation++;
		try {
			write(line);
			tenure.check();
		} catch (IOException e) {
			abandon(e);
			throw e;
		}
		records = journalRecords;
		state = newState;
	}

	/** Puts a new file in place of the old one, so that none of the earlier states is left in it. */
	void beginAnew() throws IOException {
		close();
		save(state, records);
		if (files.size(FileSystem.SPOILED) > 0) {
			files.truncate(FileSystem.SPOILED, 0);
		}
	}

	@Override
	public void close() throws IOException {
		var out = file;
		file = null;
		if (out != null) {
			out.close();
		}
	}

	private byte[] line(@Nullable JsonObject newState, long journalRecords) {
		var json = new JsonObject();
		json.addProperty("generation", generation + 1);
		json.addProperty("records", journalRecords);
		if (newState != null) {
			json.add("state", newState);
		}
		var bytes = Line.of(CanonicalJson.write(json));
		if (bytes.length > SLOT) {
			throw new IllegalArgumentException("The open segment takes " + bytes.length + " bytes, and at most " + SLOT
					+ " can be saved. What was saved before is safe: stop and start again to begin a new one.");
		}
		return bytes;
	}

	private void write(byte[] line) throws IOException {
		var out = file;
		if (out == null) {
			move();
			files.write(unnamed(), line);
			files.rename(unnamed(), name());
			files.forceFolder();
			file = files.open(name());
			slot = 1;
		} else {
			out.write(ByteBuffer.wrap(line), (long) slot * SLOT);
			out.force();
			slot = 1 - slot;
		}
	}

	/** Finds a file that nobody else writes, as {@link Appender} does for the journal's. */
	private void move() throws IOException {
		while (moving) {
			tenure.check();
			number++;
			moving = !files.create(unnamed()) || files.size(name()) > 0;
		}
	}

	private void abandon(IOException cause) {
		try {
			close();
		} catch (IOException e) {
			cause.addSuppressed(e);
		}
	}

	private void take(byte[] bytes) {
		var json = new LineReader(bytes).next();
		try {
			if (json != null && json.get("generation").getAsLong() > generation) {
				take(json);
			}
		} catch (RuntimeException malformed) {
			// A right checksum over what this version did not write: as if the slot were torn.
			return;
		}
	}

	private void take(JsonObject json) {
		var told = json.get("records").getAsLong();
		state = json.getAsJsonObject("state");
		records = told;
		generation = json.get("generation").getAsLong();
	}
}
