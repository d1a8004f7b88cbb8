/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.commits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.eclipse.jdt.annotation.Nullable;

/** Looks at files of a repository, which others write at any time. Not for the UI thread. */
public final class SmallFile {

	/** Enough for a branch name of any sane length. */
	public static final int MAX_BYTES = 64 * 1024;

	/**
	 * What tells one state of a file from another without reading it.
	 *
	 * @param size
	 *            in bytes, -1 when there is no such file
	 * @param modified
	 *            last change, or {@code null} when there is no such file
	 * @param key
	 *            identity of the file where the system has one: a file put in its place has another
	 */
	public record Stat(long size, @Nullable FileTime modified, @Nullable Object key) {

		static final Stat ABSENT = new Stat(-1, null, null);

		public boolean exists() {
			return size >= 0;
		}
	}

	private SmallFile() {
	}

	public static Stat stat(Path file) throws IOException {
		try {
			var found = Files.readAttributes(file, BasicFileAttributes.class);
			return new Stat(found.size(), found.lastModifiedTime(), found.fileKey());
		} catch (NoSuchFileException e) {
			return Stat.ABSENT;
		}
	}

	/** The beginning of a file as text. */
	public static String read(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
		}
	}
}
