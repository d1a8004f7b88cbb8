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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Repositories that keep no log of HEAD. */
class HeadFollowerTest {

	private static final String NO_LOG = "core.logAllRefUpdates=false";

	private final GitSandbox sandbox = new GitSandbox();
	private final Path repository;
	private Repositories followed;

	/** One commit, long ago. */
	HeadFollowerTest() throws IOException {
		repository = sandbox.init("work", NO_LOG);
		sandbox.commit(repository, "Begin");
		sandbox.later();
		followed = new Repositories(sandbox.clock(), sandbox.now());
		followed.set(List.of(repository));
		followed.look();
	}

	@AfterEach
	void delete() throws IOException {
		sandbox.close();
	}

	private List<String> subjects() {
		return followed.look().stream().map(CommitSeen::subject).toList();
	}

	@Test
	void thereIsNoLog() {
		assertEquals(false, Files.exists(repository.resolve(".git/logs/HEAD")));
	}

	@Test
	void tellsEachCommitOnce() throws IOException {
		var id = sandbox.commit(repository, "One");
		assertEquals(List.of(new CommitSeen(repository, id, "main", "One", sandbox.now(), "")), followed.look());
		assertEquals(List.of(), followed.look());
	}

	@Test
	void tellsSeveralCommitsBetweenTwoLooks() throws IOException {
		sandbox.commit(repository, "One");
		sandbox.commit(repository, "Two");
		sandbox.commit(repository, "Three");
		assertEquals(List.of("One", "Two", "Three"), subjects());
	}

	@Test
	void tellsTheFirstCommitOfANewRepository() throws IOException {
		var fresh = sandbox.init("fresh", NO_LOG);
		followed.set(List.of(fresh));
		assertEquals(List.of(), subjects());
		sandbox.commit(fresh, "Begin");
		assertEquals(List.of("Begin"), subjects());
	}

	@Test
	void tellsWhatWasCommittedSinceTheInstantAskedFor() throws IOException {
		var since = sandbox.now().plusSeconds(1);
		sandbox.commit(repository, "During the restart");
		sandbox.later();
		followed = new Repositories(sandbox.clock(), since);
		followed.set(List.of(repository));
		assertEquals(List.of("During the restart"), subjects());
	}

	@Test
	void anAmendNamesTheCommitWhosePlaceItTakes() throws IOException {
		var first = sandbox.commit(repository, "Draft");
		followed.look();
		sandbox.later();
		sandbox.git(repository, "commit", "--quiet", "--amend", "-m", "Final");
		assertEquals(List.of(first), followed.look().stream().map(CommitSeen::amends).toList());
	}

	@Test
	void checkoutsResetsAndPackedReferencesTellNothing() throws IOException {
		sandbox.commit(repository, "One");
		followed.look();
		sandbox.later();
		sandbox.git(repository, "checkout", "--quiet", "-b", "side", "HEAD~1");
		assertEquals(List.of(), subjects());
		sandbox.later();
		sandbox.git(repository, "checkout", "--quiet", "main");
		sandbox.git(repository, "pack-refs", "--all");
		assertEquals(List.of(), subjects());
		sandbox.git(repository, "checkout", "--quiet", "--detach");
		sandbox.commit(repository, "On none");
		assertEquals(List.of(""), followed.look().stream().map(CommitSeen::branch).toList());
	}

	@Test
	void pullsMergesRebasesAndPicksTellNothing() throws IOException {
		var other = sandbox.folder("other");
		sandbox.git(other, "clone", "--quiet", "--config", NO_LOG, repository.toString(), ".");
		followed.set(List.of(other));
		followed.look();
		sandbox.commit(repository, "By somebody else");
		sandbox.later();
		followed.look();
		sandbox.git(other, "pull", "--quiet", "--ff-only");
		assertEquals(List.of(), subjects());
		sandbox.git(other, "checkout", "--quiet", "-b", "side", "HEAD~1");
		sandbox.commit(other, "Own");
		assertEquals(List.of("Own"), subjects());
		sandbox.later();
		followed.look();
		sandbox.git(other, "rebase", "--quiet", "main");
		assertEquals(List.of(), subjects());
	}

	@Test
	void aLogThatAppearsTakesOverWithoutTellingAnythingTwice() throws IOException {
		sandbox.commit(repository, "One");
		assertEquals(List.of("One"), subjects());
		sandbox.git(repository, "config", "core.logAllRefUpdates", "true");
		sandbox.commit(repository, "Two");
		assertEquals(List.of("Two"), subjects());
		sandbox.commit(repository, "Three");
		assertEquals(List.of("Three"), subjects());
	}

	@Test
	void referenceTablesAreAskedForOnlyWhenTheyChanged() throws IOException {
		var tables = Files.createDirectories(repository.resolve(".git/reftable")).resolve("tables.list");
		Files.writeString(tables, "one\n");
		var asked = new int[1];
		var source = new HeadSource(r -> {
			asked[0]++;
			return GitCommand.head(r);
		});
		var follower = new HeadFollower(RepositoryFinder.find(repository).orElseThrow(), source, sandbox.clock(),
				sandbox.now());
		follower.look();
		follower.look();
		assertEquals(1, asked[0]);
		var id = sandbox.commit(repository, "One");
		assertEquals(List.of(), follower.look());
		Files.writeString(tables, "one\ntwo\n");
		assertEquals(List.of(new CommitSeen(repository, id, "main", "One", sandbox.now(), "")), follower.look());
		assertEquals(2, asked[0]);
	}

	@Test
	void followsARealRepositoryWithReferenceTables() throws IOException {
		var folder = sandbox.folder("tables");
		sandbox.gitMayFail(folder, "init", "--quiet", "--initial-branch=main", "--ref-format=reftable");
		assumeTrue(Files.exists(folder.resolve(".git/reftable")), "This git does not know reference tables.");
		followed.set(List.of(folder));
		followed.look();
		var id = sandbox.commit(folder, "One");
		assertEquals(List.of(new CommitSeen(folder, id, "main", "One", sandbox.now(), "")), followed.look());
	}
}
