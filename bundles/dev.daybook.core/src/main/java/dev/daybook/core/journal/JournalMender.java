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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Mends a journal that does not fit to its end. No byte is ever deleted: what is taken out is kept under another name,
 * and is durable there before it goes.
 */
final class JournalMender {

	private static final String PART = "journal.part";

	private final FileSystem files;
	private final Tenure tenure;
	private final String stamp;
	private final List<String> notices = new ArrayList<>();

	/**
	 * @param now
	 *            for the names of what is kept
	 */
	JournalMender(FileSystem files, Instant now, Tenure tenure) {
		this.files = files;
		this.tenure = tenure;
		stamp = now.toString().replaceAll("[^0-9TZ]", "");
	}

	List<String> notices() {
		return notices;
	}

	/**
	 * @param reader
	 *            stands behind the last record that fits
	 * @return whether the file can be appended to
	 */
	boolean mend(int number, List<Integer> later, byte[] bytes, LineReader reader) throws IOException {
		var name = FileHeader.name(number);
		var good = reader.position();
		if (later.isEmpty() && good > 0 && !reader.soundLineFollows()) {
			if (!tenure.contested()) {
				cutTail(name, bytes, good);
			}
			// Else somebody may be writing it at this moment. The next run keeps what became of it.
			return true;
		}
		// From the last one back, so that a crash in between leaves no file behind a missing one.
		for (var last : later.reversed()) {
			setAside(FileHeader.name(last));
		}
		if (good < bytes.length) {
			cutDamage(name, bytes, good);
		}
		return false;
	}

	/** Keeps what a writer who had been taken over from added to its file, once for each length of it. */
	void keepLate(int number, byte[] bytes, long counted) throws IOException {
		var name = FileHeader.name(number);
		var late = Arrays.copyOfRange(bytes, (int) counted, bytes.length);
		var copy = "late-" + late.length + "-" + name;
		if (files.size(copy) == late.length) {
			return;
		}
		files.write(copy, late);
		files.forceFolder();
		notices.add("An IDE that was silent, and had been taken over from, wrote " + late.length
				+ " more bytes into the diary's file " + name + ". They count for nothing and were kept as " + copy
				+ "; everything that was saved is in the diary.");
	}

	/** Takes a file out that a writer who had been taken over from finished too late. */
	void setLateAside(int number) throws IOException {
		tenure.check();
		var name = FileHeader.name(number);
		var aside = free("late-" + name);
		files.rename(name, aside);
		files.forceFolder();
		notices.add("The diary's file " + name + " was written by an IDE that was silent, and had been taken over "
				+ "from. It counts for nothing and was kept as " + aside + "; everything that was saved is in the "
				+ "diary.");
	}

	private void cutTail(String name, byte[] bytes, int good) throws IOException {
		var copy = free("torn-" + stamp + "-" + name);
		files.write(copy, Arrays.copyOfRange(bytes, good, bytes.length));
		replace(name, Arrays.copyOf(bytes, good));
		notices.add("The last " + (bytes.length - good) + " bytes of the diary's file " + name
				+ " are not a whole record, as when Daybook is ended while it writes. They were cut and kept as " + copy
				+ "; every record before them is in the diary.");
	}

	private void cutDamage(String name, byte[] bytes, int good) throws IOException {
		if (good == 0) {
			setAside(name);
			return;
		}
		var copy = free("damaged-" + stamp + "-" + name);
		files.write(copy, bytes);
		replace(name, Arrays.copyOf(bytes, good));
		notices.add("The diary's file " + name + " is damaged after byte " + good + ". It was kept unchanged as " + copy
				+ "; the records before the damage are in the diary, those after it only in that file, and on the "
				+ "review server if they were sent.");
	}

	/** By a new file: when the old one cannot be cut durably, nobody could tell later. */
	private void replace(String name, byte[] bytes) throws IOException {
		files.write(PART, bytes);
		files.forceFolder();
		tenure.check();
		files.rename(PART, name);
		files.forceFolder();
	}

	private void setAside(String name) throws IOException {
		tenure.check();
		var aside = free("damaged-" + stamp + "-" + name);
		files.rename(name, aside);
		files.forceFolder();
		notices.add("The diary's file " + name + " cannot be read on from the records before it. It was set aside "
				+ "unchanged as " + aside
				+ "; its records are only in that file, and on the review server if they were "
				+ "sent.");
	}

	private String free(String name) throws IOException {
		var taken = files.list();
		var result = name;
		for (var i = 2; taken.contains(result); i++) {
			result = name + "-" + i;
		}
		return result;
	}
}
