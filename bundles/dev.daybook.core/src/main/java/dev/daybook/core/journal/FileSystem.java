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
import java.util.List;

/** Port to one folder of files. Names are plain file names. Safe from any thread, except as noted. */
public interface FileSystem {

	/** Name of what could not be written or forced: nothing in it was ever saved. There is one at a time. */
	String SPOILED = "journal.spoiled";

	/** Names of the files in the folder, in no order. */
	List<String> list() throws IOException;

	/** Size in bytes, 0 if there is no such file. */
	long size(String name) throws IOException;

	/** All bytes of a file. */
	byte[] read(String name) throws IOException;

	/** Up to {@code length} bytes from {@code offset} on. */
	byte[] read(String name, long offset, int length) throws IOException;

	/** CRC32C of the first {@code length} bytes; of all, if there are not so many. */
	default int crc(String name, int length) throws IOException {
		var bytes = read(name, 0, length);
		return Line.crc(bytes, 0, bytes.length);
	}

	/** Opens a file for writing, and makes it if it is not there. The caller closes it. */
	OutFile open(String name) throws IOException;

	/**
	 * Makes an empty file, at one go: of many who try, one succeeds.
	 *
	 * @return false if there is a file of this name already
	 */
	boolean create(String name) throws IOException;

	/** Renames a file at one go. A file that has the new name already is replaced. */
	void rename(String from, String to) throws IOException;

	/** Cuts a file, durably. */
	void truncate(String name, long size) throws IOException;

	/** Makes new and renamed files durable. */
	void forceFolder() throws IOException;

	/**
	 * Takes a lock that ends with the process at the latest.
	 *
	 * @throws JournalBusyException
	 *             if somebody else has it
	 */
	Closeable lock(String name) throws IOException;

	/**
	 * Writes a whole file and forces it. What a crash or a failure has left under its name is put out of the way: a
	 * file of which a force failed can never be trusted again, also when it is written anew.
	 */
	default void write(String name, byte[]... parts) throws IOException {
		if (size(name) > 0) {
			rename(name, SPOILED);
			if (!create(name)) {
				throw new IOException("Another program has just made the file " + name + " in the diary's folder.");
			}
		}
		try (var file = open(name)) {
			var offset = 0L;
			for (var part : parts) {
				file.write(ByteBuffer.wrap(part), offset);
				offset += part.length;
			}
			file.force();
		}
	}

	/** A file open for writing, for one thread. */
	interface OutFile extends Closeable {

		/** Writes all bytes at an offset. */
		void write(ByteBuffer bytes, long offset) throws IOException;

		/** Makes what was written durable, contents and size. */
		void force() throws IOException;
	}
}
