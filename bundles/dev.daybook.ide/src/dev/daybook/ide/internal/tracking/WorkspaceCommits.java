/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.segment.Commit;
import dev.daybook.ide.internal.commits.CommitSeen;
import dev.daybook.ide.internal.commits.CommitWatch;
import dev.daybook.ide.internal.commits.OpenProjects;
import dev.daybook.ide.prefs.PrivacyPreferences;

/** Follows the repositories of the workspace's open projects, and tells the diary of their commits. */
final class WorkspaceCommits implements AutoCloseable, IResourceChangeListener {

	private static final int PROJECT_CHANGES = IResourceDelta.OPEN | IResourceDelta.DESCRIPTION;

	private final DiaryService diary;
	private final CommitWatch watch;
	private final PrivacyPreferences preferences = new PrivacyPreferences();

	/**
	 * @param since
	 *            commits made before are not told
	 */
	WorkspaceCommits(DiaryService diary, InstantSource clock, Instant since) {
		this.diary = diary;
		watch = new CommitWatch(clock, since, this::seen);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		watch.watch(OpenProjects.locations());
	}

	@Override
	public void resourceChanged(@Nullable IResourceChangeEvent event) {
		var delta = event == null ? null : event.getDelta();
		if (delta != null && Arrays.stream(delta.getAffectedChildren()).anyMatch(WorkspaceCommits::changesProjects)) {
			watch.watch(OpenProjects.locations());
		}
	}

	@Override
	public void close() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		watch.close();
	}

	private static boolean changesProjects(IResourceDelta project) {
		return project.getKind() != IResourceDelta.CHANGED || (project.getFlags() & PROJECT_CHANGES) != 0;
	}

	/** Empty, if either the person or the contract doesn't want it told. */
	private String repository(String contract, CommitSeen commit) {
		var told = diary.diary().contract(contract)
				.map(c -> preferences.projectNames(c.termsAt(commit.committed())))
				.orElseGet(preferences::projectNames);
		return told ? String.valueOf(commit.repository().getFileName()) : "";
	}

	private void seen(CommitSeen commit) {
		diary.committed(commit.committed(), contract -> new Commit(contract, commit.committed(),
				repository(contract, commit), commit.hash(), commit.branch(), commit.subject(),
				commit.amends()));
	}
}
