/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.attribution.DaybookFile;
import dev.daybook.ide.internal.commits.SmallFile;

/** Reads {@code .daybook} files, again only when they changed. Not for the UI thread; any other. */
final class DaybookFiles {

	/** More than a workspace has; only bounds the memory. */
	private static final int MAX_KEPT = 200;

	private record Kept(SmallFile.Stat stamp, DaybookFile file) {
	}

	private final Map<Path, Kept> kept = new HashMap<>();

	/** Whether a folder has a file. */
	boolean exists(Path folder) {
		return Files.isRegularFile(folder.resolve(DaybookFile.NAME));
	}

	/**
	 * What a file says; {@link DaybookFile#NONE} when there is none. What cannot be read has a problem that says so.
	 */
	synchronized DaybookFile read(Path file) {
		// A folder of that name holds somebody's diary.
		if (!Files.isRegularFile(file)) {
			return DaybookFile.NONE;
		}
		try {
			var stamp = SmallFile.stat(file);
			var known = kept.get(file);
			if (known != null && known.stamp.equals(stamp)) {
				return known.file;
			}
			var read = stamp.size() > SmallFile.MAX_BYTES ? DaybookFile.tooLong()
					: DaybookFile.parse(SmallFile.read(file));
			if (kept.size() >= MAX_KEPT) {
				kept.clear();
			}
			kept.put(file, new Kept(stamp, read));
			return read;
		} catch (IOException e) {
			return DaybookFile.broken(NLS.bind(Messages.fileNotRead, e.getMessage()));
		}
	}
}
