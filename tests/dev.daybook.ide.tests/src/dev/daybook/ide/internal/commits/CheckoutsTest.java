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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.daybook.core.task.Checkout;

class CheckoutsTest {

	private final GitSandbox sandbox;
	private final Path shop;

	CheckoutsTest() throws IOException {
		sandbox = new GitSandbox();
		shop = sandbox.init("shop");
	}

	@AfterEach
	void end() throws IOException {
		sandbox.close();
	}

	@Test
	void tellsBranchAndLastCommitsTheLatestFirst() throws IOException {
		for (var i = 1; i <= 7; i++) {
			sandbox.commit(shop, "Commit " + i);
		}
		sandbox.git(shop, "checkout", "--quiet", "-b", "feature/shop-12-totals");

		assertEquals(List.of(new Checkout("shop", "feature/shop-12-totals",
				List.of("Commit 7", "Commit 6", "Commit 5", "Commit 4", "Commit 3"))), Checkouts.of(List.of(shop)));
	}

	@Test
	void anAmendedCommitCountsOnce() throws IOException {
		sandbox.commit(shop, "One");
		sandbox.commit(shop, "Two");
		sandbox.later();
		sandbox.git(shop, "commit", "--quiet", "--amend", "-m", "Two, mended");

		assertEquals(List.of("Two, mended", "One"), Checkouts.of(List.of(shop)).getFirst().subjects());
	}

	@Test
	void readsCommitsWhereNoLogIsKept() throws IOException {
		var quiet = sandbox.init("quiet", "core.logAllRefUpdates=false");
		sandbox.commit(quiet, "One");
		sandbox.commit(quiet, "Two");

		assertEquals(List.of(new Checkout("quiet", "main", List.of("Two", "One"))), Checkouts.of(List.of(quiet)));
	}

	@Test
	void aRepositoryWithoutCommitsHasItsBranch() {
		assertEquals(List.of(new Checkout("shop", "main", List.of())), Checkouts.of(List.of(shop)));
	}

	@Test
	void projectsOfOneRepositoryCountOnceAndFoldersOutsideNot() throws IOException {
		var module = Files.createDirectories(shop.resolve("module"));

		assertEquals(1, Checkouts.of(List.of(shop, module, sandbox.folder("outside"))).size());
	}

	@Test
	void theOneWorkedOnLastComesFirst() throws IOException {
		var other = sandbox.init("other");
		Files.setLastModifiedTime(other.resolve(".git/HEAD"), FileTime.from(Instant.now().minusSeconds(3600)));

		assertEquals(List.of("shop", "other"),
				Checkouts.of(List.of(other, shop)).stream().map(Checkout::repository).toList());
	}

	@Test
	void aBrokenRepositoryIsLeftOut() throws IOException {
		var broken = sandbox.init("broken");
		Files.delete(broken.resolve(".git/HEAD"));
		Files.createDirectory(broken.resolve(".git/HEAD"));

		assertEquals(List.of("shop"),
				Checkouts.of(List.of(shop, broken)).stream().map(Checkout::repository).toList());
	}
}
