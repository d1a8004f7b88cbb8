/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Clock;
import dev.daybook.sync.server.ReviewServer;
import dev.daybook.sync.server.ServerException;
import dev.daybook.sync.server.ServerException.Kind;
import dev.daybook.sync.server.ShotLook;

/** Sends the shots that the server asks for, once their review window is over. For the sync thread. */
final class ShotOutbox {

	private final JournalReader journal;
	private final Function<String, Optional<byte[]>> shots;
	private final ReviewServer server;
	private final Supplier<Duration> reviewWindow;
	private final Clock clock;
	private final LookBook looks;
	/** Reasons by hash; what was refused is not sent again before the next start. */
	private final Map<String, String> refusals = new TreeMap<>();
	private final Map<String, Integer> failures = new HashMap<>();

	ShotOutbox(JournalReader journal, Function<String, Optional<byte[]>> shots, ReviewServer server,
			Supplier<Duration> reviewWindow, Clock clock) {
		this.journal = journal;
		this.shots = shots;
		this.server = server;
		this.reviewWindow = reviewWindow;
		this.clock = clock;
		this.looks = new LookBook(journal, server);
	}

	/** Asks who was shown pictures. */
	void hearOfLooks() throws ServerException, InterruptedException {
		looks.receive();
	}

	/** Who was shown a picture, in order; any thread. */
	List<ShotLook> looks(String sha256) {
		return looks.of(sha256);
	}

	/**
	 * Sends what may be sent now.
	 *
	 * @param progress
	 *            called before each request that sends something
	 * @return how long until the next shot may be sent, empty when none waits
	 */
	Optional<Duration> send(Runnable progress) throws ServerException, IOException, InterruptedException {
		var missing = server.missingShots(journal.id()).stream().filter(s -> !refusals.containsKey(s)).toList();
		var times = ShotTimes.find(journal, missing);
		var next = Optional.<Duration>empty();
		for (var sha256 : inOrder(times)) {
			var wait = untilFree(times.getOrDefault(sha256, Instant.EPOCH));
			if (wait.isZero()) {
				progress.run();
				sendIfThere(sha256);
			} else if (next.isEmpty() || next.get().compareTo(wait) > 0) {
				next = Optional.of(wait);
			}
		}
		return next;
	}

	/** Oldest first, but one that broke off before comes after those that did not, so that it cannot block them. */
	private List<String> inOrder(Map<String, Instant> times) {
		return times.entrySet().stream()
				.sorted(Comparator.comparing((Map.Entry<String, Instant> e) -> failures.getOrDefault(e.getKey(), 0))
						.thenComparing(Map.Entry::getValue).thenComparing(Map.Entry::getKey))
				.map(Map.Entry::getKey).toList();
	}

	private Duration untilFree(Instant taken) {
		var wait = Duration.between(clock.wall(), taken.plus(reviewWindow.get()));
		return wait.isNegative() ? Duration.ZERO : wait;
	}

	/** It may have been withheld since, while another one was on its way. */
	private void sendIfThere(String sha256) throws ServerException, IOException, InterruptedException {
		if (ShotTimes.find(journal, List.of(sha256)).containsKey(sha256)) {
			send(sha256);
		}
	}

	private void send(String sha256) throws ServerException, InterruptedException {
		var png = shots.apply(sha256).orElse(null);
		if (png == null) {
			refusals.put(sha256, Messages.of("shotGone"));
		} else if (png.length > Shot.MAX_BYTES) {
			refusals.put(sha256, Messages.of("shotTooBig", png.length, Shot.MAX_BYTES));
		} else {
			send(sha256, png);
		}
	}

	private void send(String sha256, byte[] png) throws ServerException, InterruptedException {
		try {
			server.sendShot(journal.id(), sha256, png);
			failures.remove(sha256);
		} catch (ServerException e) {
			if (e.kind() != Kind.REFUSED && e.kind() != Kind.TOO_LARGE) {
				failures.merge(sha256, 1, Integer::sum);
				throw e;
			}
			refusals.put(sha256, e.sentence());
		}
	}

	/** A sentence about what was refused, empty when nothing was. */
	String complaint() {
		if (refusals.isEmpty()) {
			return "";
		}
		var reason = refusals.values().iterator().next();
		return refusals.size() == 1
				? Messages.of("shotRefused", reason)
				: Messages.of("shotsRefused", refusals.size(), reason);
	}
}
