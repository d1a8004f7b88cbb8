/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.segment.Shot;

/**
 * What follows the records in an archive: the pictures, each by its name and the hash of its bytes, and the summary. It
 * is read as it stands, and judged by who knows the records. Made by one thread, then read by any.
 */
final class ArchiveTail {

	static final int MAX_TEXT = 16 * 1024 * 1024;
	private static final int AT_ONCE = 64 * 1024;

	record Picture(String name, String hash) {
	}

	private final List<Picture> pictures = new ArrayList<>();
	private @Nullable String summaryName;
	private String summary = "";
	private boolean more;
	private @Nullable IOException broken;

	private ArchiveTail() {
	}

	/**
	 * @param zip
	 *            the archive, its records already read
	 * @param in
	 *            the bytes of its files, which bounds them
	 * @param goOn
	 *            asked before each picture; what is read after it said no is not complete
	 */
	static ArchiveTail read(ZipInputStream zip, BoundedInput in, BooleanSupplier goOn) {
		var tail = new ArchiveTail();
		try {
			tail.take(zip, in, goOn);
		} catch (IOException e) {
			tail.broken = e;
		} catch (IllegalArgumentException malformedName) {
			tail.broken = new ZipException(malformedName.getMessage());
		}
		return tail;
	}

	/** As {@link #read}, of an archive whose first files are still to be skipped. */
	static ArchiveTail readAfter(int files, ZipInputStream zip, BoundedInput in, BooleanSupplier goOn) {
		try {
			// The one after them is left to be read; that one ends with the next call.
			for (var i = 0; i < files && goOn.getAsBoolean() && zip.getNextEntry() != null; i++) {
				in.transferTo(OutputStream.nullOutputStream());
			}
		} catch (IOException | IllegalArgumentException e) {
			// Who reads the records meets it too, and says so.
			return new ArchiveTail();
		}
		return read(zip, in, goOn);
	}

	/** In the order of the archive; those before {@link #orThrow} fails, if it does. */
	List<Picture> pictures() {
		return pictures;
	}

	/**
	 * The same, if it could be read to its end.
	 *
	 * @throws IOException
	 *             what ended the reading after the {@link #pictures}
	 */
	ArchiveTail orThrow() throws IOException {
		var why = broken;
		if (why != null) {
			throw why;
		}
		return this;
	}

	/** Name of the file after the pictures, {@code null} if there is none. */
	@Nullable
	String summaryName() {
		return summaryName;
	}

	/** Content of that file, if it has the name of a summary. */
	String summary() {
		return summary;
	}

	/** Whether still more follows. */
	boolean hasMore() {
		return more;
	}

	private void take(ZipInputStream zip, BoundedInput in, BooleanSupplier goOn) throws IOException {
		var buffer = new byte[AT_ONCE];
		var entry = zip.getNextEntry();
		while (entry != null && entry.getName().startsWith(ArchiveWriter.SHOTS)) {
			var picture = hash(in, buffer);
			pictures.add(new Picture(entry.getName(), picture));
			if (picture.isEmpty() || !goOn.getAsBoolean()) {
				return;
			}
			entry = zip.getNextEntry();
		}
		if (entry == null) {
			return;
		}
		summaryName = entry.getName();
		if (entry.getName().equals(ArchiveWriter.SUMMARY)) {
			summary = new String(in.readNBytes(MAX_TEXT), StandardCharsets.UTF_8);
			more = zip.getNextEntry() != null;
		}
	}

	/** Of the next file; empty, and nothing more is read of it, if it is larger than any picture. */
	private static String hash(BoundedInput in, byte[] buffer) throws IOException {
		var digest = Hash.sha256();
		var left = Shot.MAX_BYTES;
		for (var count = in.read(buffer); count > 0; count = in.read(buffer)) {
			left -= count;
			if (left < 0) {
				return "";
			}
			digest.update(buffer, 0, count);
		}
		return Hash.of32(digest.digest()).hex();
	}
}
