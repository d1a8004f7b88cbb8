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
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import dev.daybook.core.task.Checkout;

/** Reads which branches are checked out and what was committed last. Reads files: never on the UI thread. */
public final class Checkouts {

	/** Last commits of one repository. */
	private static final int COMMITS = 5;
	private static final FileTime NEVER = FileTime.fromMillis(0);

	private Checkouts() {
	}

	/**
	 * The working trees that {@code folders} are in, each once, first the one where something was checked out or
	 * committed last. What cannot be read is left out.
	 */
	public static List<Checkout> of(Collection<Path> folders) {
		Map<Path, Repository> found = new TreeMap<>();
		for (var folder : folders) {
			RepositoryFinder.find(folder).ifPresent(r -> found.put(r.gitDir(), r));
		}
		return found.values().stream().sorted(Comparator.comparing(Checkouts::touched).reversed())
				.flatMap(Checkouts::read).toList();
	}

	private static Stream<Checkout> read(Repository repository) {
		try {
			var head = new HeadSource(GitCommand::head).read(repository);
			return Stream.of(new Checkout(String.valueOf(repository.workTree().getFileName()), head.branch(),
					LastCommits.subjects(repository, head.id(), COMMITS)));
		} catch (IOException | RuntimeException e) {
			// It can vanish or be half written at any time; the person still has the other proposals.
			// Without names: in private mode the log must not tell where the work was.
			ILog.of(Checkouts.class).info("The branch of a repository could not be read: " + e.getClass().getName());
			return Stream.of();
		}
	}

	private static FileTime touched(Repository repository) {
		try {
			var log = modified(repository.headLog());
			var head = modified(repository.head());
			return log.compareTo(head) > 0 ? log : head;
		} catch (IOException e) {
			return NEVER;
		}
	}

	private static FileTime modified(Path file) throws IOException {
		var modified = SmallFile.stat(file).modified();
		return modified == null ? NEVER : modified;
	}
}
