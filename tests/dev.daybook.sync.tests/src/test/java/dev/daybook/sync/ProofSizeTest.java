/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.proof.checkpoint.DeviceProof;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.proof.verify.ProofVerifier;
import dev.daybook.core.proof.verify.Trust;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.sync.proof.Countersignatures;
import dev.daybook.sync.server.Cosigned;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

/** A week of 40 hours with signing and countersigning, in a real journal: its bytes, and what it proves. */
class ProofSizeTest {

	private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
	private static final int SEGMENTS = 240;
	/** 46 weeks a year. */
	private static final int SEGMENTS_IN_TEN_YEARS = 10 * 46 * SEGMENTS;

	private final FakeClock clock = new FakeClock(MONDAY);
	private final FakeFileSystem files = new FakeFileSystem();
	private final SigningKey server = SigningKey.create("daybook/server/week", Kind.COSIGNATURE, new SecureRandom());
	private final Journal journal;
	private final DeviceProof proof;
	private boolean tracking;

	ProofSizeTest() throws Exception {
		journal = Journal.open(files, new Random(7), clock::wall, new Origin("desk", "Ada", ZoneOffset.UTC));
		proof = new DeviceProof(files, journal, new SecureRandom());
	}

	private long bytes() throws IOException {
		var bytes = 0L;
		for (var name : files.list()) {
			bytes += name.matches("journal-\\d+\\.log") ? files.size(name) : 0;
		}
		return bytes;
	}

	private void work() throws IOException {
		var minutes = Collections.nCopies(10,
				new ActivityMinute(112, 3, 12, 19, Map.of(Signal.EDIT, 9, Signal.SAVE, 1)));
		journal.append(List.of(Draft.of(new Segment("acme", clock.wall(), clock.wall().plusSeconds(600), minutes,
				List.of(new Memo("WEB-1", "Explain the total of the invoice")), Segment.RULE_TOOLBAR))));
		clock.advance(Duration.ofMinutes(10));
	}

	/** @return the longest time from a segment's end to when the verifier says that the server had seen it, at least */
	private Duration week(Countersignatures seen) throws Exception {
		for (var day = 0; day < 5; day++) {
			for (var half = 0; half < 2; half++) {
				tracking = true;
				for (var i = 0; i < 24; i++) {
					work();
					tracking = i < 23;
					sync(seen);
				}
				clock.advance(Duration.ofHours(1));
			}
			clock.advance(MONDAY.plus(Duration.ofDays(day + 1L)).getEpochSecond() - clock.wall().getEpochSecond() > 0
					? Duration.between(clock.wall(), MONDAY.plus(Duration.ofDays(day + 1L)))
					: Duration.ZERO);
		}
		return longest();
	}

	private void sync(Countersignatures seen) throws Exception {
		var sealed = journal.append(proof.checkpoint(clock.wall())).getLast();
		var note = ProofJson.readCheckpoint(Objects.requireNonNull(sealed.body()).data());
		seen.take(new Cosigned(sealed.envelope().sequence(), server.countersign(note, clock.wall()).write(),
				server.verifier().text()));
		seen.settle(true);
	}

	private Duration longest() throws IOException {
		var verifier = new ProofVerifier(new Trust(List.of(server.verifier()), List.of()));
		var records = journal.read(0, Integer.MAX_VALUE);
		records.forEach(verifier::accept);
		var report = verifier.report();
		assertEquals(List.of(), report.problems());
		return records.stream().map(r -> r.envelope()).filter(e -> e.seconds() > 0)
				.map(e -> Duration.between(e.at().plusSeconds(600), report.firstSeen(e.sequence()).orElseThrow()))
				.max(Duration::compareTo).orElseThrow();
	}

	private Countersignatures seen(boolean always) {
		return new Countersignatures(journal, files, URI.create("https://review.test"), clock::wall,
				draft -> append(draft), () -> tracking && !always);
	}

	private void append(Draft draft) {
		try {
			journal.append(List.of(draft));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static long perSegment(long bytes) {
		return bytes / SEGMENTS;
	}

	@Test
	void tenYearsAreUnder200MegabytesAndEachSegmentIsSeenWithinTheHour() throws Exception {
		var late = week(seen(false));
		var each = perSegment(bytes());
		System.out.println("journal bytes per segment, signed and countersigned: " + each + ", in ten years "
				+ each * SEGMENTS_IN_TEN_YEARS / 1_000_000 + " MB; seen within " + late);
		assertTrue(each * SEGMENTS_IN_TEN_YEARS < 200_000_000, each + " bytes per segment");
		assertTrue(late.compareTo(Duration.ofHours(1)) <= 0, late.toString());
	}

	@Test
	void oneSegmentWritesAKilobyteAtMost() throws Exception {
		var before = bytes();
		work();
		assertTrue(bytes() - before <= 1024, bytes() - before + " bytes");
	}

	@Test
	void oneForEachCheckpointWouldBeMore() throws Exception {
		assertEquals(Duration.ZERO, week(seen(true)));
		var records = journal.read(0, Integer.MAX_VALUE).stream()
				.filter(r -> r.envelope().type().equals(ProofRecords.COUNTERSIGNED)).count();
		assertEquals(SEGMENTS, records);
		System.out
				.println("with a countersignature for each checkpoint: " + perSegment(bytes()) + " bytes per segment");
	}
}
