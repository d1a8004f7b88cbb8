/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import java.io.Closeable;
import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.JournalBusyException;

/**
 * The system's locks of a holder, which end with its process: one of its own, by which others see that the process is
 * there, and the journal's, by which versions that know nothing of leases are kept out. For one thread.
 */
final class Locks {

	private final FileSystem files;
	private @Nullable Closeable own;
	private @Nullable Closeable journal;
	private String name = "";

	Locks(FileSystem files) {
		this.files = files;
	}

	/** Takes a lock of one's own: the first that is free. */
	String takeOwn() throws IOException {
		for (var i = 1; own == null; i++) {
			name = "lease-" + i + ".lock";
			own = take(name);
		}
		return name;
	}

	/** Whether the journal's lock is held now, after trying to get it. */
	boolean guard() throws IOException {
		if (journal == null) {
			journal = take(Journal.LOCK);
		}
		return journal != null;
	}

	/** Whether nobody has a lock, so that the process that had it is not there any more. */
	boolean isFree(String other) throws IOException {
		if (other.isEmpty()) {
			return true;
		}
		try (var lock = take(other)) {
			return lock != null;
		}
	}

	void release() throws IOException {
		try (var first = own; var second = journal) {
			own = null;
			journal = null;
		}
	}

	private @Nullable Closeable take(String lock) throws IOException {
		try {
			return files.lock(lock);
		} catch (JournalBusyException expected) {
			return null;
		}
	}
}
