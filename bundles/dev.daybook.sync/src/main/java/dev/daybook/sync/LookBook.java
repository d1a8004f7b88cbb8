/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import dev.daybook.core.journal.JournalReader;
import dev.daybook.sync.server.ReviewServer;
import dev.daybook.sync.server.ServerException;
import dev.daybook.sync.server.ShotLook;

/** Who was shown which picture, as of the last time that everything was sent. Reading is for any thread. */
final class LookBook {

	private static final Comparator<ShotLook> ORDER = Comparator.comparing(ShotLook::at)
			.thenComparing(ShotLook::viewer);

	private final JournalReader journal;
	private final ReviewServer server;
	private final Map<String, SortedSet<ShotLook>> looks = new ConcurrentHashMap<>();
	/** The latest minute that is known: it may not have been over, so it is asked for again. */
	private Instant since = Instant.EPOCH;

	LookBook(JournalReader journal, ReviewServer server) {
		this.journal = journal;
		this.server = server;
	}

	/** Asks what is new. For the sync thread. */
	void receive() throws ServerException, InterruptedException {
		for (var look : server.looks(journal.id(), since)) {
			looks.compute(look.shot(), (shot, known) -> {
				// A new set each time, as the old one may be read right now.
				var all = new TreeSet<>(ORDER);
				if (known != null) {
					all.addAll(known);
				}
				all.add(look);
				return all;
			});
			since = look.at().isAfter(since) ? look.at() : since;
		}
	}

	/** Looks at a picture, in order. */
	List<ShotLook> of(String shot) {
		var known = looks.get(shot);
		return known == null ? List.of() : List.copyOf(known);
	}
}
