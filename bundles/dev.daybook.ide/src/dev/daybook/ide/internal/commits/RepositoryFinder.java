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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the repository that a folder is in, upwards only. Reads files: not for the UI thread. */
public final class RepositoryFinder {

	private static final String GIT = ".git";
	private static final String POINTER = "gitdir:";

	private RepositoryFinder() {
	}

	/**
	 * @param folder
	 *            a project's location
	 * @return empty when the folder is in no repository, or in one that cannot be read
	 */
	public static Optional<Repository> find(Path folder) {
		var start = folder.toAbsolutePath().normalize();
		return Stream.<Path>iterate(start, Objects::nonNull, Path::getParent).filter(p -> Files.exists(p.resolve(GIT)))
				.findFirst().flatMap(p -> open(p, p.resolve(GIT)));
	}

	private static Optional<Repository> open(Path workTree, Path git) {
		try {
			var gitDir = Files.isDirectory(git) ? git : follow(git);
			if (!Files.isRegularFile(gitDir.resolve("HEAD"))) {
				return Optional.empty();
			}
			return Optional.of(new Repository(workTree, gitDir, commonDir(gitDir)));
		} catch (IOException | IllegalArgumentException e) {
			// A folder of somebody else's, or a .git that is none: nothing to notice there.
			return Optional.empty();
		}
	}

	/** In a linked working tree and in a submodule {@code .git} is a file that says where to look. */
	private static Path follow(Path pointer) throws IOException {
		var text = SmallFile.read(pointer).strip();
		if (!text.startsWith(POINTER)) {
			throw new IOException(pointer + " names no folder.");
		}
		return pointer.resolveSibling(text.substring(POINTER.length()).strip()).normalize();
	}

	private static Path commonDir(Path gitDir) throws IOException {
		var pointer = gitDir.resolve("commondir");
		return Files.exists(pointer) ? gitDir.resolve(SmallFile.read(pointer).strip()).normalize() : gitDir;
	}
}
