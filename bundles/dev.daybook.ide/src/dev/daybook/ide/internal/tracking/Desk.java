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
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.journal.ShotStore;
import dev.daybook.core.time.Clock;
import dev.daybook.core.tracker.Recorder;

/** The opened diary: journal, recorder and shots of one folder. Opened, used and closed on the diary thread. */
final class Desk implements AutoCloseable {

	private static final String SHOTS = "shots";

	final Journal journal;
	final Recorder recorder;
	final ShotStore shots;
	/** What was mended when it was opened, as sentences for the person. */
	final List<String> notices = new ArrayList<>();

	private Desk(Journal journal, Recorder recorder, ShotStore shots) {
		this.journal = journal;
		this.recorder = recorder;
		this.shots = shots;
	}

	/**
	 * Opens the folder, or begins it.
	 *
	 * @throws IOException
	 *             with a message for the person, if the journal is busy, of a later format, or can't be read
	 */
	static Desk open(Path folder, Clock clock, Meter meter, Diary diary) throws IOException {
		var origin = new Origin(hostName(), System.getProperty("user.name", ""), ZoneId.systemDefault());
		var journal = Journal.open(new DiskFileSystem(folder), new SecureRandom(), clock::wall, origin);
		try {
			var shots = new ShotStore(new DiskFileSystem(folder.resolve(SHOTS)));
			var desk = new Desk(journal, new Recorder(clock, meter, journal, journal, diary), shots);
			desk.notices.addAll(journal.notices());
			var recovered = desk.recorder.open();
			if (recovered.isPositive()) {
				desk.notices.add(NLS.bind(Messages.recovered, text(recovered)));
			}
			return desk;
		} catch (IOException | RuntimeException e) {
			journal.close();
			throw e;
		}
	}

	@Override
	public void close() throws IOException {
		recorder.stop();
		journal.close();
	}

	private static String text(Duration time) {
		return String.format("%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "unknown";
		}
	}
}
