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

import org.eclipse.jdt.annotation.Nullable;

/**
 * The end of the journal, where lines are written and forced. A file gets its name only when its header and its first
 * records are durable; after a failed write or force nobody knows what a file holds, so it is never written again. For
 * one thread.
 */
final class Appender implements Closeable {

	/** Bytes after which the next file is begun: a file is read whole when the journal is opened. */
	static final int FULL = 4 * 1024 * 1024;

	private static final byte[] NO_LINES = {};

	private final FileSystem files;
	private final String journal;
	private final Tenure tenure;
	private byte[] tail = NO_LINES;
	private Head tailStart = Head.EMPTY;
	private int number;
	/** Number of a file that only this writer can make, 0 as long as there is none. */
	private int claimed;
	private int left;
	private long leftBytes;
	private long end;
	private FileSystem.@Nullable OutFile file;

	/**
	 * @param journal
	 *            identifier of the journal
	 * @param number
	 *            highest number that any file has
	 */
	Appender(FileSystem files, String journal, int number, Tenure tenure) {
		this.files = files;
		this.journal = journal;
		this.number = number;
		this.tenure = tenure;
	}

	/**
	 * Goes on where the run before ended.
	 *
	 * @param lines
	 *            lines at the end of the file with the highest number that may not be durable; if there are any, they
	 *            go to a new file together with the next ones, and are void in the old one
	 * @param start
	 *            where the chain is before them
	 */
	void goOn(byte[] lines, Head start) throws IOException {
		tail = lines;
		tailStart = start;
		if (lines.length == 0) {
			// Whoever gave the file its name may have ended before that was durable.
			files.forceFolder();
			reopen();
		}
	}

	/**
	 * Goes on after a writer who may still write: in a new file, whose header says how far the old one counts.
	 *
	 * @param lines
	 *            as in {@link #goOn}
	 * @param length
	 *            of the old file up to its last whole record, in bytes
	 */
	void takeOver(byte[] lines, Head start, long length) {
		tail = lines;
		tailStart = start;
		left = number;
		leftBytes = length;
	}

	/**
	 * Makes lines durable, all or none.
	 *
	 * @param start
	 *            where the chain is before these lines
	 * @return offset of the first line in the file {@link #number()}
	 */
	long append(byte[] lines, Head start) throws IOException {
		try {
			tenure.check();
			var out = file;
			var offset = out == null || end >= FULL ? begin(lines, start) : write(out, lines);
			tenure.check();
			return offset;
		} catch (IOException e) {
			leave(e);
			throw e;
		}
	}

	/**
	 * Makes all lines so far durable, and begins a new file for the next ones: somebody else may have failed to force
	 * the one before.
	 *
	 * @param start
	 *            where the chain ends
	 * @return offset in the new file of the lines of the run before
	 */
	long beginAnew(Head start) throws IOException {
		try {
			tenure.check();
			var length = tail.length;
			var end = begin(NO_LINES, start);
			tenure.check();
			return end - length;
		} catch (IOException e) {
			leave(e);
			throw e;
		}
	}

	/** Never adds to the file again. */
	void leave(IOException cause) {
		try {
			close();
		} catch (IOException e) {
			cause.addSuppressed(e);
		}
	}

	/** Whether lines of the run before wait to be written again. */
	boolean hasTail() {
		return tail.length > 0;
	}

	/** Number of the file written last. */
	int number() {
		return number;
	}

	@Override
	public void close() throws IOException {
		var out = file;
		file = null;
		if (out != null) {
			out.close();
		}
	}

	private long write(FileSystem.OutFile out, byte[] lines) throws IOException {
		out.write(ByteBuffer.wrap(lines), end);
		out.force();
		var offset = end;
		end += lines.length;
		return offset;
	}

	private long begin(byte[] lines, Head start) throws IOException {
		close();
		var next = claim();
		var from = tail.length == 0 ? start : tailStart;
		var header = new FileHeader(journal, next, from, left, leftBytes).line();
		files.write(FileHeader.unnamed(next), header, tail, lines);
		files.rename(FileHeader.unnamed(next), FileHeader.name(next));
		number = next;
		claimed = 0;
		files.forceFolder();
		reopen();
		var offset = header.length + tail.length;
		tail = NO_LINES;
		left = 0;
		return offset;
	}

	/**
	 * Finds a number of which nobody else makes a file. Who makes the unnamed file owns its number, unless it was used
	 * up before that. A writer who was taken over from gets no further than the number that was free before.
	 */
	private int claim() throws IOException {
		while (claimed == 0 || files.size(FileHeader.name(claimed)) > 0) {
			number = Math.max(number, claimed);
			tenure.check();
			if (files.create(FileHeader.unnamed(number + 1))) {
				claimed = number + 1;
			} else {
				number++;
			}
		}
		return claimed;
	}

	private void reopen() throws IOException {
		file = files.open(FileHeader.name(number));
		end = files.size(FileHeader.name(number));
	}
}
