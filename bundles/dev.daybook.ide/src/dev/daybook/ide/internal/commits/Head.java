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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads what HEAD stands for, from files. */
final class Head {

	private static final String REFERENCE = "ref:";
	private static final String BRANCHES = "refs/heads/";
	private static final int MAX_HOPS = 5;

	private Head() {
	}

	/** Name of the branch, empty when HEAD is detached. */
	static String branch(Repository repository) throws IOException {
		var target = target(SmallFile.read(repository.head()));
		return target.startsWith(BRANCHES) ? target.substring(BRANCHES.length()) : "";
	}

	/** Object id of HEAD, empty before the first commit. */
	static String id(Repository repository) throws IOException {
		var text = SmallFile.read(repository.head()).strip();
		for (var hop = 0; hop < MAX_HOPS && text.startsWith(REFERENCE); hop++) {
			text = resolve(repository, target(text));
		}
		return text.startsWith(REFERENCE) ? "" : text;
	}

	private static String target(String text) {
		return text.startsWith(REFERENCE) ? text.substring(REFERENCE.length()).strip() : "";
	}

	private static String resolve(Repository repository, String name) throws IOException {
		if (name.isEmpty() || name.contains("..")) {
			return "";
		}
		try {
			return SmallFile.read(repository.commonDir().resolve(name)).strip();
		} catch (NoSuchFileException e) {
			return packed(repository.commonDir().resolve("packed-refs"), name);
		}
	}

	private static String packed(Path file, String name) throws IOException {
		try (var lines = Files.lines(file)) {
			return lines.filter(l -> l.endsWith(" " + name)).map(l -> l.substring(0, l.indexOf(' '))).findFirst()
					.orElse("");
		} catch (NoSuchFileException e) {
			return "";
		}
	}
}
