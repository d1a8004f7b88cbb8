/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.commits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RepositoriesTest {

	private final GitSandbox sandbox = new GitSandbox();
	private final Path repository;
	private Repositories followed;

	/** One commit, long ago. */
	RepositoriesTest() throws IOException {
		repository = sandbox.init("work");
		sandbox.commit(repository, "Begin");
		sandbox.later();
		followed = new Repositories(sandbox.clock(), sandbox.now());
	}

	@AfterEach
	void delete() throws IOException {
		sandbox.close();
	}

	private List<String> subjects() {
		return followed.look().stream().map(CommitSeen::subject).toList();
	}

	@Test
	void twoProjectsInOneRepositoryCountOnce() throws IOException {
		var a = Files.createDirectories(repository.resolve("a"));
		var b = Files.createDirectories(repository.resolve("b/deep"));
		followed.set(List.of(a, b, repository));
		sandbox.commit(repository, "One");
		assertEquals(List.of("One"), subjects());
	}

	@Test
	void aRepositoryThatIsLeftAndComesBackGoesOnWhereItWasLeft() throws IOException {
		followed.set(List.of(repository));
		sandbox.commit(repository, "One");
		assertEquals(List.of("One"), subjects());
		followed.set(List.of());
		sandbox.commit(repository, "Two");
		assertEquals(List.of(), subjects());
		followed.set(List.of(repository));
		assertEquals(List.of("Two"), subjects());
	}

	@Test
	void followsALinkedWorkingTree() throws IOException {
		var linked = sandbox.folder("").resolve("linked tree");
		sandbox.git(repository, "worktree", "add", "--quiet", "-b", "side", linked.toString());
		followed.set(List.of(repository, linked));
		sandbox.commit(repository, "In the first");
		var id = sandbox.commit(linked, "In the second");
		var seen = followed.look();
		assertEquals(List.of("In the first", "In the second"), seen.stream().map(CommitSeen::subject).toList());
		assertEquals(new CommitSeen(linked, id, "side", "In the second", sandbox.now(), ""), seen.getLast());
	}

	@Test
	void followsASubmodule() throws IOException {
		var whole = sandbox.init("whole");
		sandbox.git(whole, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", repository.toString(),
				"part");
		sandbox.commit(whole, "Take the part in");
		sandbox.later();
		var part = whole.resolve("part");
		followed = new Repositories(sandbox.clock(), sandbox.now());
		followed.set(List.of(part));
		sandbox.commit(part, "Inside");
		sandbox.commit(whole, "Outside");
		var seen = followed.look();
		assertEquals(List.of("Inside"), seen.stream().map(CommitSeen::subject).toList());
		assertEquals(part, seen.getFirst().repository());
	}

	@Test
	void aFolderInNoRepositoryIsPassedOver() throws IOException {
		assertEquals(Optional.empty(), RepositoryFinder.find(sandbox.folder("plain/deep")));
		followed.set(List.of(sandbox.folder("plain/deep"), Path.of("/does/not/exist")));
		assertEquals(List.of(), followed.look());
	}

	@Test
	void aPointerThatPointsNowhereIsPassedOver() throws IOException {
		for (var text : List.of("", "gitdir:", "gitdir: ../gone", "something", "gitdir: \0")) {
			var folder = sandbox.folder("broken");
			Files.writeString(folder.resolve(".git"), text);
			assertEquals(Optional.empty(), RepositoryFinder.find(folder), text);
		}
	}

	@Test
	void aRepositoryThatVanishesDoesNotDisturbTheOthers() throws IOException {
		var other = sandbox.init("other", "core.logAllRefUpdates=false");
		sandbox.commit(other, "Other");
		followed.set(List.of(other, repository));
		followed.look();
		Files.move(other, other.resolveSibling("moved"));
		sandbox.commit(repository, "One");
		assertEquals(List.of("One"), subjects());
		assertTrue(subjects().isEmpty());
	}
}
