/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.commits;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks for new commits every two seconds, on a thread of its own: a slow disk holds up nothing else. A look at a
 * repository where nothing happened is two or three file attributes read.
 */
public final class CommitWatch implements AutoCloseable {

	public static final Duration PERIOD = Duration.ofSeconds(2);

	private static final Logger LOG = System.getLogger(CommitWatch.class.getName());
	private static final long JOIN_SECONDS = 2;

	private final Repositories repositories;
	private final Consumer<CommitSeen> listener;
	private final ScheduledThreadPoolExecutor thread;

	/**
	 * @param since
	 *            commits made before are not told; give the end of the last session, so that a commit made while the
	 *            IDE was restarted is not lost
	 * @param listener
	 *            gets each commit once, on the thread of this object
	 */
	public CommitWatch(InstantSource clock, Instant since, Consumer<CommitSeen> listener) {
		this.repositories = new Repositories(clock, since);
		this.listener = listener;
		this.thread = new ScheduledThreadPoolExecutor(1,
				Thread.ofPlatform().name("daybook-commits").daemon().factory());
		thread.scheduleWithFixedDelay(this::look, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * Follows the repositories that {@code folders} are in, and no others. Any thread; returns at once.
	 *
	 * @param folders
	 *            locations of projects
	 */
	public void watch(Collection<Path> folders) {
		var copy = List.copyOf(folders);
		run(() -> {
			repositories.set(copy);
			look();
		});
	}

	/** Looks now, when something else noticed a change. Any thread; returns at once. */
	public void lookSoon() {
		run(this::look);
	}

	private void run(Runnable task) {
		try {
			thread.execute(task);
		} catch (RejectedExecutionException e) {
			LOG.log(Level.DEBUG, "Commits are not followed any more.", e);
		}
	}

	private void look() {
		for (var commit : repositories.look()) {
			try {
				listener.accept(commit);
			} catch (RuntimeException e) {
				// An exception would end the periodic task, and with it the watching of all repositories.
				LOG.log(Level.ERROR, "The commit " + commit.hash() + " could not be passed on.", e);
			}
		}
	}

	/** Ends the thread, within two seconds. */
	@Override
	public void close() {
		thread.shutdownNow();
		try {
			thread.awaitTermination(JOIN_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
