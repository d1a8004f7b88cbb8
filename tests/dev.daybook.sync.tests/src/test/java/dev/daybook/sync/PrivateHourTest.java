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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.edit.EraseContent;
import dev.daybook.core.edit.Erasing.What;
import dev.daybook.core.edit.Range;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.journal.ShotStore;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Tick;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.sync.server.JettyReviewServer;
import dev.daybook.sync.server.Limits;
import dev.daybook.testing.FakeClock;

/**
 * What is private is on no disk: a real recorder and journal, a real way to a real server, and every byte of all their
 * files searched afterwards.
 */
class PrivateHourTest {

	private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
	private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
			StandardCharsets.UTF_16BE);

	private final FakeClock clock = new FakeClock(EIGHT);
	private final Meter meter = new Meter(clock::monotonicNanos);
	private final Diary diary = new Diary();
	private final ManualWorker worker = new ManualWorker(clock);
	private final Path folder;
	private final RealServer server;
	private final Journal journal;
	private final ShotStore shots;
	private final Recorder recorder;
	private final JettyReviewServer way;
	private final Synchronizer synchronizer;

	PrivateHourTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		server = new RealServer(folder);
		var diaryFolder = Files.createDirectories(folder.resolve("diary"));
		journal = Journal.open(new DiskFileSystem(diaryFolder), new Random(7), clock::wall,
				new Origin("desk", "Ada", ZoneOffset.UTC));
		shots = new ShotStore(new DiskFileSystem(Files.createDirectories(diaryFolder.resolve("shots"))));
		recorder = new Recorder(clock, meter, journal, journal, diary);
		way = new JettyReviewServer(server.uri(), server.token(), Limits.DEFAULT);
		synchronizer = new Synchronizer(new RecordOutbox(journal, way),
				new ShotOutbox(journal, this::shot, way, () -> Duration.ofMinutes(10), clock), way, clock, c -> {
				}, s -> {
				}, worker, new Backoff(new Random(7)));
	}

	private Optional<byte[]> shot(String hash) {
		try {
			return shots.get(hash);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@BeforeEach
	void open() throws Exception {
		recorder.open();
		recorder.contracts(way.contracts());
		recorder.start(server.contract());
	}

	@AfterEach
	void close() throws Exception {
		synchronizer.close();
		way.close();
		journal.close();
		server.close();
	}

	private void work(Duration length) {
		for (var left = length; left.isPositive(); left = left.minus(Tick.PERIOD)) {
			clock.advance(Tick.PERIOD);
			meter.count(Signal.KEY, 7);
			meter.count(Signal.EDIT);
			meter.count(Signal.COMMIT);
			meter.pointerMoved();
			recorder.tick();
		}
	}

	private SyncStatus sync() {
		recorder.cut();
		synchronizer.request();
		worker.runDue();
		return synchronizer.status();
	}

	private void evidence(String mark, byte[] png) throws IOException {
		recorder.add(new Commit(server.contract(), clock.wall(), mark + "-project", "cafe", mark + "-branch",
				mark + "/File.java changed"));
		recorder.add(new Shot(server.contract(), clock.wall(), Shot.State.TAKEN, shots.put(png), png.length, 4, 4,
				Shot.RANDOM, Map.of(mark + "-kind", 1), ""));
	}

	/** Files that hold a text in any of the usual encodings. */
	private List<String> holding(String text) throws IOException {
		List<String> found = new ArrayList<>();
		try (var files = Files.walk(folder)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				for (var charset : CHARSETS) {
					if (bytes.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))) {
						found.add(folder.relativize(file) + " in " + charset);
					}
				}
			}
		}
		return found;
	}

	private long seconds(boolean hidden) {
		return diary.stretches(EIGHT, clock.wall()).stream().filter(s -> s.isPrivate() == hidden)
				.mapToLong(s -> s.segment().seconds()).sum();
	}

	@Test
	void anHourOfPrivateModeLeavesItsSecondsAndNothingElse() throws Exception {
		recorder.setMemo(new Memo("SHOP-1", "plainly written"));
		work(Duration.ofMinutes(10));
		recorder.beginPrivate();
		for (var i = 0; i < 12; i++) {
			work(Duration.ofMinutes(5));
			assertThrows(IllegalStateException.class,
					() -> recorder.setMemo(new Memo("canary-task", "canary memo")));
			recorder.start(server.contract(),
					"unassigned:{\"project\":\"canary-project\",\"branch\":\"canary-branch\",\"path\":\"canary/path\"}");
			recorder.add(new Commit(server.contract(), clock.wall(), "canary-project", "cafe" + i, "canary-branch",
					"canary/File.java changed"));
			recorder.add(new Shot(server.contract(), clock.wall(), Shot.State.TAKEN, "c".repeat(64), 9, 4, 4,
					Shot.RANDOM, Map.of("canary-kind", 1), ""));
			assertEquals(SyncStatus.State.IDLE, sync().state());
		}
		recorder.endPrivate();
		work(Duration.ofMinutes(10));
		recorder.stop();
		assertEquals(SyncStatus.State.IDLE, sync().state());
		assertEquals(3600, seconds(true));
		assertEquals(1200, seconds(false));
		assertEquals(journal.head(), way.head(journal.id()));
		server.stop();
		assertEquals(List.of(), holding("canary"));
		assertEquals(List.of(), holding("c".repeat(64)));
		assertTrue(holding("plainly written").size() >= 2, "the search finds what is there");
	}

	@Test
	void whatIsLabelledPrivateLaterGoesFromTheServerToo() throws Exception {
		recorder.setMemo(new Memo("canary-task", "canary memo"));
		work(Duration.ofMinutes(4));
		var png = Drafts.png("canary picture");
		evidence("canary", png);
		work(Duration.ofMinutes(6));
		recorder.setMemo(new Memo("", "kept memo"));
		work(Duration.ofMinutes(10));
		clock.advance(Duration.ofMinutes(20));
		assertEquals(SyncStatus.State.IDLE, sync().state());
		assertEquals(List.of(), way.missingShots(journal.id()));
		assertFalse(holding("canary memo").isEmpty());
		assertEquals(2, pictures());
		var range = new Range(server.contract(), EIGHT, EIGHT.plusSeconds(600));
		recorder.erase(new EraseContent(What.ALL, List.of(range)), shots::erase, new Mark("1", "Ada", clock.wall()));
		assertEquals(SyncStatus.State.IDLE, sync().state());
		assertEquals(journal.head(), way.head(journal.id()));
		assertEquals(0, pictures());
		assertEquals(List.of(), way.missingShots(journal.id()));
		assertEquals(600, seconds(true));
		assertEquals(1200, diary.seconds(server.contract(), new Span(EIGHT, clock.wall())));
		assertEquals(List.of(), holding("canary"), "while the server runs");
		server.stop();
		assertEquals(List.of(), holding("canary"));
		assertFalse(holding("kept memo").isEmpty());
	}

	/** Pictures on both sides that have any byte. */
	private long pictures() throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(f -> f.toString().endsWith(".png") && f.toFile().length() > 0).count();
		}
	}

	@Test
	void whereNoPrivateTimeIsTakenNothingIsCountedAndNothingIsRefused() throws Exception {
		var strict = way.contracts().stream().filter(c -> !c.terms().getFirst().privateTime()).findFirst()
				.orElseThrow();
		recorder.start(strict.id());
		work(Duration.ofMinutes(10));
		recorder.beginPrivate();
		work(Duration.ofMinutes(60));
		recorder.add(new Commit(strict.id(), clock.wall(), "canary-project", "cafe", "canary-branch", "canary"));
		recorder.endPrivate();
		work(Duration.ofMinutes(10));
		recorder.stop();
		assertEquals(SyncStatus.State.IDLE, sync().state());
		assertEquals(0, seconds(true));
		assertEquals(1200, seconds(false));
		server.stop();
		assertEquals(List.of(), holding("canary"));
	}
}
