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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class CommitWatchTest {

	private final LinkedBlockingQueue<CommitSeen> seen = new LinkedBlockingQueue<>();
	private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();

	@Test
	void tellsACommitWithinSecondsAndEndsItsThread() throws IOException, InterruptedException {
		try (var sandbox = new GitSandbox()) {
			var repository = sandbox.init("work");
			try (var watch = new CommitWatch(sandbox.clock(), sandbox.now(), this::receive)) {
				watch.watch(List.of(repository));
				sandbox.commit(repository, "Fails to be passed on");
				sandbox.commit(repository, "One");
				var commit = seen.poll(10, TimeUnit.SECONDS);
				assertNotNull(commit);
				assertEquals("One", commit.subject());
			}
			var watcher = thread.get();
			assertTrue(watcher != null && watcher.join(Duration.ofSeconds(2)));
		}
	}

	private void receive(CommitSeen commit) {
		thread.set(Thread.currentThread());
		if (commit.subject().startsWith("Fails")) {
			throw new IllegalStateException("a listener's fault");
		}
		seen.add(commit);
	}

	@Test
	void aLookAtAQuietRepositoryIsCheap() throws IOException {
		try (var sandbox = new GitSandbox()) {
			var repository = sandbox.init("work");
			sandbox.commit(repository, "One");
			var followed = new Repositories(Instant::now, sandbox.now());
			followed.set(List.of(repository));
			var looks = 2000;
			for (var i = 0; i < looks; i++) {
				followed.look();
			}
			var begin = System.nanoTime();
			for (var i = 0; i < looks; i++) {
				followed.look();
			}
			var each = Duration.ofNanos((System.nanoTime() - begin) / looks);
			assertTrue(each.compareTo(Duration.ofMillis(1)) < 0, "a look took " + each);
		}
	}
}
