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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against repositories that git itself has made. */
class FactsReaderTest {

	private final GitSandbox git = new GitSandbox();
	private final FactsReader reader = new FactsReader();

	FactsReaderTest() throws IOException {
		// Makes a folder of its own.
	}

	@AfterEach
	void close() throws IOException {
		git.close();
	}

	private RepositoryFacts read(Path folder) {
		return reader.read(folder).orElseThrow();
	}

	@Test
	void readsBranchAndRemotesWithoutPasswords() throws IOException {
		var shop = git.init("shop", "remote.origin.url=https://ada:hunter2@github.com/acme/shop.git",
				"remote.fork.url=git@example.com:fork/shop.git", "branch.main.remote=origin");
		Files.createDirectories(shop.resolve("src/main"));

		assertEquals(new RepositoryFacts(shop, "main", Set.of("github.com/acme/shop", "example.com/fork/shop")),
				read(shop.resolve("src/main")));
	}

	@Test
	void readsAgainOnlyWhatHasChanged() throws IOException {
		var shop = git.init("shop");
		git.commit(shop, "first");
		var before = read(shop);
		assertSame(before, read(shop));

		git.git(shop, "checkout", "--quiet", "-b", "feature/login");
		assertEquals("feature/login", read(shop).branch());
		git.git(shop, "remote", "add", "origin", "https://github.com/acme/shop");
		assertEquals(Set.of("github.com/acme/shop"), read(shop).remotes());
	}

	@Test
	void aLinkedWorkingTreeHasItsOwnBranchAndTheSameRemotes() throws IOException {
		var shop = git.init("shop", "remote.origin.url=https://github.com/acme/shop");
		git.commit(shop, "first");
		git.git(shop, "worktree", "add", "--quiet", "-b", "hotfix", "../linked");
		var linked = git.folder("linked");

		assertEquals(new RepositoryFacts(linked, "hotfix", Set.of("github.com/acme/shop")), read(linked));
	}

	@Test
	void aSubmoduleIsARepositoryOfItsOwn() throws IOException {
		var library = git.init("library");
		git.commit(library, "first");
		var shop = git.init("shop");
		git.git(shop, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.toString(), "lib");

		var facts = read(shop.resolve("lib"));

		assertEquals(shop.resolve("lib"), facts.workTree());
		assertEquals(Set.of(library.toString()), facts.remotes());
	}

	@Test
	void aRebaseKeepsTheBranch() throws IOException {
		var shop = git.init("shop");
		git.commit(shop, "first");
		git.git(shop, "checkout", "--quiet", "-b", "feature");
		git.write(shop, "same.txt", "mine");
		git.git(shop, "commit", "--quiet", "-m", "mine");
		git.git(shop, "checkout", "--quiet", "main");
		git.write(shop, "same.txt", "theirs");
		git.git(shop, "commit", "--quiet", "-m", "theirs");
		git.gitMayFail(shop, "rebase", "main", "feature");

		assertTrue(git.git(shop, "status").contains("rebase in progress"));
		assertEquals("feature", read(shop).branch());
		git.git(shop, "rebase", "--abort");
		git.git(shop, "checkout", "--quiet", "--detach", "main");
		assertEquals("", read(shop).branch());
	}

	@Test
	void aFolderOutsideOfARepositoryHasNoFacts() throws IOException {
		assertEquals(Optional.empty(), reader.read(git.folder("plain")));
	}
}
