/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.journal.DiskTrouble;
import dev.daybook.core.journal.JournalBusyException;
import dev.daybook.core.journal.JournalFormatException;

/** One sentence for each thing that can be wrong with the diary's disk: what happened, what is safe, what to do. */
final class TroubleText {

	private TroubleText() {
	}

	/** What could not be saved is kept in memory. */
	static String saving(Path folder, IOException cause) {
		return NLS.bind(switch (DiskTrouble.of(folder, cause)) {
		case FULL -> Messages.savingFull;
		case READ_ONLY -> Messages.savingReadOnly;
		case AWAY -> Messages.savingAway;
		case DENIED -> Messages.savingDenied;
		case OTHER -> Messages.savingOther;
		}, folder, reason(cause));
	}

	/** The diary could not be opened. */
	static String opening(Path folder, Exception cause) {
		if (!isTriedAgain(cause)) {
			return NLS.bind(Messages.notOpen, cause.getMessage());
		}
		return NLS.bind(switch (DiskTrouble.of(folder, (IOException) cause)) {
		case FULL -> Messages.openingFull;
		case READ_ONLY -> Messages.openingReadOnly;
		case AWAY -> Messages.openingAway;
		case DENIED -> Messages.openingDenied;
		case OTHER -> Messages.openingOther;
		}, folder, reason(cause));
	}

	/** The system's words without the name of the file, which may be another one at each attempt. */
	private static @Nullable String reason(Exception cause) {
		var reason = cause instanceof FileSystemException refused ? refused.getReason() : null;
		return reason == null ? cause.getMessage() : reason;
	}

	/** Whether it can go away by itself. */
	static boolean isTriedAgain(Exception cause) {
		return cause instanceof IOException && !(cause instanceof JournalFormatException)
				&& !(cause instanceof JournalBusyException);
	}

	/** About a diary whose disk is in another machine, else empty. */
	static String network(Path folder) {
		try {
			var store = Files.getFileStore(folder);
			return DiskTrouble.isNetwork(store) ? NLS.bind(Messages.onNetwork, folder, store.type()) : "";
		} catch (IOException unknown) {
			// A disk that cannot be asked tells of its trouble when something is saved.
			return "";
		}
	}
}
