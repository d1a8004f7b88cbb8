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
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Why a disk refuses to keep the diary, as far as the person can do something about it. */
public enum DiskTrouble {
	/** There is no room. */
	FULL,
	/** The disk can only be read. */
	READ_ONLY,
	/** The folder is not there, or its disk or network is away. */
	AWAY,
	/** The system does not allow this person to write there. */
	DENIED,
	/** Something else, which only the system's own words tell. */
	OTHER;

	/** With less than this nothing can be relied on. */
	private static final long ROOM = 128 * 1024;

	/** What systems call file systems whose disk is in another machine. */
	private static final Set<String> NETWORKS = Set.of("afs", "afpfs", "ceph", "cifs", "fuse.sshfs", "glusterfs",
			"lustre", "macfuse", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs", "webdav", "davfs", "fuse.rclone");

	/**
	 * Asks the system too, for its messages are in the person's language. May wait as long as a disk that is away lets
	 * wait.
	 *
	 * @param folder
	 *            the diary's
	 * @param cause
	 *            how the disk refused
	 */
	public static DiskTrouble of(Path folder, IOException cause) {
		var place = nearest(folder);
		if (isReadOnly(place, cause)) {
			return READ_ONLY;
		}
		if (isFull(place, cause)) {
			return FULL;
		}
		if (cause instanceof AccessDeniedException || !Files.isDirectory(place)) {
			return DENIED;
		}
		return Files.isDirectory(folder) ? OTHER : AWAY;
	}

	/** What a disk says of itself may come later than its refusal, or not at all; then the message tells. */
	private static boolean isReadOnly(Path place, IOException cause) {
		if (said(cause).contains("read-only")) {
			return true;
		}
		try {
			return Files.getFileStore(place).isReadOnly();
		} catch (IOException unknown) {
			return false;
		}
	}

	private static boolean isFull(Path place, IOException cause) {
		// There may be room, but none for this person, or none for one more file.
		if (said(cause).contains("no space") || said(cause).contains("quota")) {
			return true;
		}
		try {
			return Files.getFileStore(place).getUsableSpace() < ROOM;
		} catch (IOException unknown) {
			return false;
		}
	}

	/** Whether the files lie on another machine, as far as the system tells. */
	public static boolean isNetwork(FileStore store) {
		return isNetwork(store.type(), store.name());
	}

	static boolean isNetwork(String type, String name) {
		// Windows tells a share by its name.
		return NETWORKS.contains(type.toLowerCase(Locale.ROOT)) || name.startsWith("\\\\");
	}

	/** The folder, or the first one above it that is there. */
	private static Path nearest(Path folder) {
		var place = folder.toAbsolutePath();
		for (var above = place; above != null; above = above.getParent()) {
			if (Files.exists(above)) {
				return above;
			}
		}
		return place;
	}

	private static String said(IOException cause) {
		return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
	}
}
