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
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReflogFollowerTest {

	private final GitSandbox sandbox = new GitSandbox();
	private final Path repository;
	private Repositories followed;

	/** One commit, long ago. */
	ReflogFollowerTest() throws IOException {
		repository = sandbox.init("work");
		sandbox.commit(repository, "Begin");
		sandbox.later();
		followed = new Repositories(sandbox.clock(), sandbox.now());
		followed.set(List.of(repository));
	}

	@AfterEach
	void delete() throws IOException {
		sandbox.close();
	}

	private Repositories follow(Path... folders) {
		var repositories = new Repositories(sandbox.clock(), sandbox.now());
		repositories.set(List.of(folders));
		return repositories;
	}

	private List<String> subjects() {
		return followed.look().stream().map(CommitSeen::subject).toList();
	}

	@Test
	void tellsNothingOfThePast() {
		assertEquals(List.of(), followed.look());
		assertEquals(List.of(), followed.look());
	}

	@Test
	void aCommitTellsHowManyFilesItChanged() throws IOException {
		followed.look();
		sandbox.write(repository, "one.txt", "beside the one that the commit writes");
		sandbox.commit(repository, "Two files");
		assertEquals(2, followed.look().getFirst().files());
		assertEquals(-1, new CommitSeen(repository, "0".repeat(40), "main", "", sandbox.now(), "").files());
	}

	@Test
	void tellsEachCommitOnce() throws IOException {
		followed.look();
		var id = sandbox.commit(repository, "Prüfe die Rechnung");
		assertEquals(List.of(new CommitSeen(repository, id, "main", "Prüfe die Rechnung", sandbox.now(), "")),
				followed.look());
		assertEquals(List.of(), followed.look());
	}

	@Test
	void tellsTheFirstCommitOfANewRepository() throws IOException {
		var fresh = sandbox.init("fresh");
		followed = follow(fresh);
		assertEquals(List.of(), subjects());
		sandbox.commit(fresh, "Begin");
		assertEquals(List.of("Begin"), subjects());
	}

	@Test
	void tellsWhatWasCommittedSinceTheInstantAskedFor() throws IOException {
		for (var i = 0; i < 3; i++) {
			sandbox.commit(repository, "During the restart " + i);
		}
		assertEquals(List.of("During the restart 0", "During the restart 1", "During the restart 2"), subjects());
	}

	@Test
	void findsThePlaceToStartInALongLog() throws IOException {
		var log = repository.resolve(".git/logs/HEAD");
		var line = Files.readString(log);
		Files.writeString(log, line.repeat(5000));
		sandbox.commit(repository, "New");
		assertEquals(List.of("New"), subjects());
	}

	@Test
	void givesEachCommitTheBranchOnWhichItWasMade() throws IOException {
		followed.look();
		sandbox.commit(repository, "On main");
		sandbox.git(repository, "checkout", "--quiet", "-b", "feature/ABC-123");
		sandbox.commit(repository, "On the branch");
		sandbox.git(repository, "checkout", "--quiet", "--detach");
		sandbox.commit(repository, "On none");
		sandbox.git(repository, "checkout", "--quiet", "main");
		assertEquals(List.of("main", "feature/ABC-123", ""), followed.look().stream().map(CommitSeen::branch).toList());
	}

	@Test
	void anAmendNamesTheCommitWhosePlaceItTakes() throws IOException {
		followed.look();
		var first = sandbox.commit(repository, "Draft");
		sandbox.later();
		sandbox.git(repository, "commit", "--quiet", "--amend", "-m", "Final");
		var seen = followed.look();
		assertEquals(List.of("", first), seen.stream().map(CommitSeen::amends).toList());
		assertEquals(List.of("Draft", "Final"), seen.stream().map(CommitSeen::subject).toList());
	}

	@Test
	void mergesAndPullsWithoutAConflictAreNotCommitsOfThePerson() throws IOException {
		var other = sandbox.folder("other");
		sandbox.git(other, "clone", "--quiet", repository.toString(), ".");
		followed = follow(other);
		sandbox.commit(repository, "By somebody else");
		sandbox.git(other, "pull", "--quiet", "--ff-only");
		sandbox.commit(repository, "By somebody else again");
		sandbox.commit(other, "Own");
		sandbox.git(other, "pull", "--quiet", "--no-rebase", "--no-edit");
		assertEquals(List.of("Own"), subjects());
	}

	@Test
	void aMergeWhoseConflictThePersonSolvedIsOne() throws IOException {
		conflict();
		sandbox.gitMayFail(repository, "merge", "side");
		sandbox.write(repository, "file", "both");
		sandbox.git(repository, "commit", "--quiet", "-m", "Join both");
		assertEquals(List.of("Side", "Main", "Join both"), subjects());
	}

	private void conflict() throws IOException {
		sandbox.git(repository, "checkout", "--quiet", "-b", "side");
		sandbox.write(repository, "file", "side");
		sandbox.commit(repository, "Side");
		sandbox.git(repository, "checkout", "--quiet", "main");
		sandbox.write(repository, "file", "main");
		sandbox.commit(repository, "Main");
	}

	@Test
	void aRebaseMakesNoCommitASecondTime() throws IOException {
		sandbox.git(repository, "checkout", "--quiet", "-b", "side");
		sandbox.commit(repository, "Side one");
		sandbox.commit(repository, "Side two");
		sandbox.git(repository, "checkout", "--quiet", "main");
		sandbox.commit(repository, "Main");
		sandbox.later();
		sandbox.git(repository, "rebase", "--quiet", "main", "side");
		assertEquals(List.of("Side one", "Side two", "Main"), subjects());
		assertEquals("side", sandbox.git(repository, "branch", "--show-current").strip());
	}

	@Test
	void aRebaseWithAConflictMakesNoCommitASecondTime() throws IOException {
		conflict();
		sandbox.gitMayFail(repository, "rebase", "main", "side");
		sandbox.write(repository, "file", "both");
		sandbox.git(repository, "rebase", "--continue");
		assertEquals(List.of("Side", "Main"), subjects());
	}

	@Test
	void aPickedCommitIsACopyAndARevertIsNew() throws IOException {
		sandbox.git(repository, "checkout", "--quiet", "-b", "side");
		var id = sandbox.commit(repository, "Side");
		sandbox.git(repository, "checkout", "--quiet", "main");
		sandbox.commit(repository, "Main");
		sandbox.git(repository, "cherry-pick", id);
		sandbox.later();
		sandbox.git(repository, "revert", "--no-edit", "HEAD");
		assertEquals(List.of("Side", "Main", "Revert \"Side\""), subjects());
	}

	@Test
	void aResetTellsNothing() throws IOException {
		followed.look();
		sandbox.commit(repository, "One");
		sandbox.git(repository, "reset", "--quiet", "--hard", "HEAD~1");
		sandbox.git(repository, "reset", "--quiet", "--hard", "ORIG_HEAD");
		assertEquals(List.of("One"), subjects());
	}

	@Test
	void aLogThatWasExpiredIsReadAgainWithoutTellingAnythingTwice() throws IOException {
		followed.look();
		sandbox.commit(repository, "One");
		sandbox.commit(repository, "Two");
		assertEquals(List.of("One", "Two"), subjects());
		sandbox.git(repository, "reflog", "delete", "HEAD@{1}");
		assertEquals(List.of(), subjects());
		sandbox.commit(repository, "Three");
		assertEquals(List.of("Three"), subjects());
		sandbox.git(repository, "reflog", "expire", "--expire=now", "--all");
		sandbox.git(repository, "gc", "--quiet", "--prune=now");
		assertEquals(List.of(), subjects());
		sandbox.commit(repository, "Four");
		assertEquals(List.of("Four"), subjects());
	}

	@Test
	void aLogThatWasRewrittenToTheSameLengthIsNoticed() throws IOException {
		followed.look();
		sandbox.commit(repository, "One");
		followed.look();
		var log = repository.resolve(".git/logs/HEAD");
		var lines = Files.readAllLines(log);
		sandbox.commit(repository, "Two");
		var grown = Files.readAllLines(log);
		Files.write(log, List.of(lines.getFirst(), grown.getLast()));
		assertEquals(List.of("Two"), subjects());
	}

	@Test
	void aLineThatIsStillBeingWrittenIsLeftForLater() throws IOException {
		followed.look();
		sandbox.commit(repository, "Whole");
		var log = repository.resolve(".git/logs/HEAD");
		var text = Files.readString(log);
		Files.writeString(log, text.substring(0, text.length() - 1));
		assertEquals(List.of(), subjects());
		Files.writeString(log, "\n", StandardOpenOption.APPEND);
		assertEquals(List.of("Whole"), subjects());
	}

	@Test
	void linesThatAreNoneArePassedOver() throws IOException {
		followed.look();
		Files.writeString(repository.resolve(".git/logs/HEAD"), "garbage\n\n\0\u00ff\n", StandardOpenOption.APPEND);
		sandbox.commit(repository, "After it");
		assertEquals(List.of("After it"), subjects());
	}

	@Test
	void aCommitCountsAlsoWhenTheClockWasSetBack() throws IOException {
		followed.look();
		sandbox.commit(repository, "One");
		followed.look();
		sandbox.setNow(sandbox.now().minus(Duration.ofHours(3)));
		sandbox.commit(repository, "Two");
		assertEquals(List.of("Two"), subjects());
	}
}
