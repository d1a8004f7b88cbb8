/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.journal.ShotStore;
import dev.daybook.core.lease.Lease;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.ide.SyncInfo;
import dev.daybook.ide.prefs.DaybookPreferences;

/**
 * The opened diary: journal, recorder and shots of one folder, and what goes with them: the way to the server, the
 * watch for commits, and the signer. Opened, used and closed on the diary thread.
 */
final class Desk implements AutoCloseable {

	static final String SHOTS = "shots";
	private static final Duration DECIDED = Duration.ofSeconds(5);

	final Journal journal;
	final Recorder recorder;
	final ShotStore shots;
	/** What was mended when it was opened, as sentences for the person. */
	final List<String> notices = new ArrayList<>();
	final ServerLink link;
	private final DiaryService owner;
	private final DiskFileSystem files;
	private final Path folder;
	private @Nullable WorkspaceCommits commits;
	private volatile @Nullable Signer signer;

	private Desk(DiaryService owner, Path folder, DiskFileSystem files, Journal journal, Recorder recorder,
			ShotStore shots) {
		this.owner = owner;
		this.files = files;
		this.folder = folder;
		this.journal = journal;
		this.recorder = recorder;
		this.shots = shots;
		link = new ServerLink(folder, files, journal, Desk::reviewWindow, owner.clock(), owner);
	}

	/**
	 * Opens the folder, or begins it.
	 *
	 * @throws IOException
	 *             with a message for the person, if the journal is busy, of a later format, or can't be read
	 */
	static Desk open(DiaryService owner, Path folder, Lease lease) throws IOException {
		var clock = owner.clock();
		var origin = new Origin(Here.device(), System.getProperty("user.name", ""), ZoneId.systemDefault());
		var files = new DiskFileSystem(folder);
		var journal = Journal.open(files, new SecureRandom(), clock::wall, origin, lease);
		try {
			var shots = new ShotStore(new DiskFileSystem(folder.resolve(SHOTS)));
			var recorder = new Recorder(clock, owner.meter(), journal, journal, owner.diary());
			recorder.idleAtMost(new DaybookPreferences()::idleAtMost);
			var desk = new Desk(owner, folder, files, journal, recorder, shots);
			desk.notices.addAll(journal.notices());
			var recovered = desk.recorder.open();
			// After a take-over the journal's own notice says what happened.
			if (recovered.isPositive() && !lease.contested()) {
				desk.notices.add(NLS.bind(Messages.recovered, text(recovered)));
			}
			return desk;
		} catch (IOException | RuntimeException e) {
			journal.close();
			throw e;
		}
	}

	/**
	 * From the first tracking on, as is signing. Says if the folder is a network's. Commits made between the last
	 * tracked second and then are not lost, nor older history told again.
	 */
	void begin() {
		if (commits == null) {
			notices.add(TroubleText.network(folder));
			var last = owner.diary().trackedUntil();
			var clock = owner.clock();
			Features.begin();
			commits = new WorkspaceCommits(owner, clock::wall, last.equals(Instant.MIN) ? clock.wall() : last);
			signer();
		}
	}

	/** Who signs, from the first tracking on or when the person asks for a new key. On the diary thread. */
	Signer signer() {
		var made = signer;
		if (made == null) {
			made = new Signer(owner, files, journal, link);
			signer = made;
		}
		return made;
	}

	/** How the review server stands. It is not sent what is not saved. */
	SyncInfo sync() {
		var info = link.info();
		return recorder.failure().isEmpty() ? info
				: new SyncInfo(info.state(), info.lastSuccess(), info.waiting(), Messages.unsaved);
	}

	/** Sentences for the person about signing, empty ones among them. Any thread. */
	List<String> signing() {
		var signing = signer;
		return signing == null ? List.of() : signing.notices();
	}

	/** Stops, saves, and tries for a second to send. */
	@Override
	public void close() throws IOException {
		recorder.stop();
		var watching = commits;
		if (watching != null) {
			watching.close();
		}
		var signing = signer;
		if (signing != null) {
			signing.close(recorder);
		}
		link.close();
		journal.close();
	}

	/** A little longer than the person may decide, so that no decision comes while the picture is on its way. */
	private static Duration reviewWindow() {
		var review = new DaybookPreferences().shotReview();
		return review.isZero() ? review : review.plus(DECIDED);
	}

	private static String text(Duration time) {
		return String.format("%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
	}

}
