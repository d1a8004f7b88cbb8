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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Effect.Withdrawn;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.segment.Shot;
import dev.daybook.sync.SyncStatus.State;
import dev.daybook.sync.server.Conflict.Overlap;
import dev.daybook.sync.server.JettyReviewServer;
import dev.daybook.sync.server.Limits;
import dev.daybook.sync.server.Receipt.Item;
import dev.daybook.sync.server.Receipt.Status;
import dev.daybook.sync.server.ServerException;
import dev.daybook.sync.server.ServerException.Kind;

/** The synchronizer and the review server as they are: two processes, HTTP, SQLite. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealServerTest {

	private final AtomicInteger desks = new AtomicInteger();
	private final Path folder;
	private final RealServer server;

	RealServerTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		server = new RealServer(folder);
	}

	@AfterAll
	void close() throws Exception {
		server.close();
	}

	/** A journal of its own, in months of its own: one person's seconds count once. */
	private Desk desk() {
		var number = desks.incrementAndGet();
		var desk = new Desk(number, server.contract(), Desk.BEGIN.plus(Duration.ofDays(100L * number)));
		desk.start(server.uri(), server.token(), Limits.DEFAULT);
		return desk;
	}

	private JettyReviewServer direct() {
		return new JettyReviewServer(server.uri(), server.token(), Limits.DEFAULT);
	}

	private Head head(Desk desk) throws Exception {
		try (var direct = direct()) {
			return direct.head(desk.journal.id());
		}
	}

	@Test
	void sendsRecordsAndShotsAndReceivesContracts() throws Exception {
		try (var desk = desk(); var direct = direct()) {
			desk.work(3);
			desk.shoot();
			desk.clock.advance(Duration.ofHours(1));
			assertEquals(new SyncStatus(State.IDLE, desk.clock.wall(), 0, ""), desk.sync());
			assertEquals(desk.journal.head(), direct.head(desk.journal.id()));
			assertEquals(List.of(), direct.missingShots(desk.journal.id()));
			assertEquals(Map.of("Website relaunch", 1, "Support", 0), desk.contracts.stream().collect(
					Collectors.toMap(Contract::title, c -> c.terms().getFirst().capture().shotsPerSegment())));
		}
	}

	@Test
	void showsTheClientsPageAndTheServerKeepsNothingOfIt() throws Exception {
		try (var desk = desk(); var direct = direct()) {
			desk.work(2);
			desk.sync();
			var sent = direct.head(desk.journal.id());
			var at = desk.clock.wall();
			desk.work(2);
			var page = Preview.of(desk.journal, direct, server.contract(), at, List.of());
			assertTrue(page.html().contains("Website relaunch"), page.html());
			assertTrue(page.style().contains("{"), page.style());
			assertEquals(sent, direct.head(desk.journal.id()));
			desk.work(600);
			var refusal = assertThrows(ServerException.class,
					() -> Preview.of(desk.journal, direct, server.contract(), at, List.of()));
			assertEquals(Kind.TOO_LARGE, refusal.kind());
			assertTrue(refusal.sentence().contains("Sync first"), refusal.sentence());
		}
	}

	@Test
	void oneRefusedRecordAmongTwoHundredDoesNotBlockTheOthers() throws Exception {
		try (var desk = desk(); var direct = direct()) {
			desk.work(120);
			desk.workForNobody();
			desk.work(79);
			var status = desk.sync();
			assertEquals(State.REFUSED, status.state());
			assertTrue(status.message().contains("record 120: "), status.message());
			assertEquals(desk.journal.head(), head(desk));
			var items = direct.send(desk.journal.id(), desk.journal.read(0, 200)).items();
			assertEquals(List.of(120L), items.stream().filter(Item::refused).map(Item::sequence).toList());
			assertEquals(199, items.stream().filter(i -> i.status() == Status.ALREADY).count());
		}
	}

	@Test
	void everyKindOfBadContentIsRefusedByItselfAndTheRestGoesOn() throws Exception {
		try (var desk = desk()) {
			List<JournalRecord> bad = List.of(desk.append(memo("x".repeat(501))), desk.append(draft(601, "segment")),
					desk.append(draft(-1, "segment")), desk.append(draft(600, "commit")),
					desk.append(new Draft(desk.slot(), "segment", server.contract(), 600, new JsonObject())));
			desk.work();
			var status = desk.sync();
			assertEquals(State.REFUSED, status.state());
			assertTrue(status.message().startsWith("The review server refused " + bad.size() + " records"),
					status.message());
			assertEquals(desk.journal.head(), head(desk));
		}
	}

	private Draft draft(long seconds, String type) {
		return new Draft(Instant.parse("2025-05-05T05:00:00Z"), type, server.contract(), seconds, new JsonObject());
	}

	private Draft memo(String text) {
		var draft = Drafts.segment(server.contract(), Instant.parse("2025-06-05T05:00:00Z"));
		var memo = draft.data().getAsJsonArray("memos").get(0).getAsJsonObject();
		memo.addProperty("text", text);
		return draft;
	}

	@Test
	void secondsThatAnotherJournalHasAlreadyAreRefused() throws Exception {
		try (var desk = desk(); var second = new Desk(99, server.contract(), desk.clock.wall())) {
			desk.work();
			assertEquals(State.IDLE, desk.sync().state());
			var synchronizer = second.start(server.uri(), server.token(), Limits.DEFAULT);
			second.work(2);
			var status = second.sync();
			assertEquals(State.REFUSED, status.state());
			assertTrue(status.message().contains("record 0: "), status.message());
			assertEquals(second.journal.head(), head(second));
			var refused = synchronizer.refusals().getFirst();
			var conflict = Objects.requireNonNull(refused.conflict());
			var from = desk.journal.read(0, 1).getFirst().envelope().at();
			assertEquals(List.of(new Overlap("Sample device", desk.journal.id(), from, from.plusSeconds(600))),
					conflict.overlaps());
			assertEquals("segment " + server.contract() + " " + from,
					conflict.type() + " " + conflict.contract() + " " + conflict.from());
		}
	}

	@Test
	void aConflictIsKnownAfterARestartAndGoneOnceItIsSettled() throws Exception {
		try (var desk = desk(); var second = new Desk(98, server.contract(), desk.clock.wall())) {
			desk.work();
			desk.sync();
			second.start(server.uri(), server.token(), Limits.DEFAULT);
			second.work(250);
			second.sync();
			// More records came after it than are sent again at a start.
			var restarted = second.start(server.uri(), server.token(), Limits.DEFAULT);
			assertEquals(State.REFUSED, second.sync().state());
			assertEquals(List.of(0L), restarted.refusals().stream().map(Item::sequence).toList());
			desk.append(Draft.of(withdrawn(desk.journal.read(0, 1).getFirst())));
			assertEquals(State.IDLE, desk.sync().state());
			assertEquals(State.IDLE, second.sync().state());
			assertEquals(List.of(), restarted.refusals());
		}
	}

	private Correction withdrawn(JournalRecord segment) {
		var from = segment.envelope().at();
		return new Correction(new Mark("edit-1", "Ada", from), server.contract(), from, from.plusSeconds(600),
				new Withdrawn(false, "the other desk has it"));
	}

	@Test
	void aShotOfMoreThanFiveMebibytesIsRefusedByBothSides() throws Exception {
		try (var desk = desk(); var direct = direct()) {
			var big = Arrays.copyOf(Drafts.png("big"), (int) Shot.MAX_BYTES + 1);
			var sha256 = desk.shoot(big);
			desk.work();
			desk.clock.advance(Duration.ofHours(1));
			var status = desk.sync();
			assertEquals(State.REFUSED, status.state());
			assertTrue(status.message().contains("at most"), status.message());
			assertEquals(desk.journal.head(), head(desk));
			var failure = assertThrows(ServerException.class, () -> direct.sendShot(desk.journal.id(), sha256, big));
			// A server may answer and hang up before it was sent everything; then the answer is lost in the noise.
			assertTrue(Set.of(Kind.TOO_LARGE, Kind.AWAY).contains(failure.kind()), failure.sentence());
			assertEquals(List.of(sha256), direct.missingShots(desk.journal.id()));
		}
	}

	@Test
	void aShotThatNoRecordNamesIsRefused() throws Exception {
		try (var desk = desk(); var direct = direct()) {
			desk.work();
			desk.sync();
			var png = Drafts.png("nobody asked");
			var failure = assertThrows(ServerException.class,
					() -> direct.sendShot(desk.journal.id(), Hash.of(png).hex(), png));
			assertEquals(Kind.REFUSED, failure.kind());
		}
	}

	@Test
	void aWrongTokenAsksForANewSignIn() {
		try (var desk = desk()) {
			desk.work();
			desk.start(server.uri(), Desk.TOKEN, Limits.DEFAULT);
			assertEquals(State.NOT_SIGNED_IN, desk.sync().state());
		}
	}

	@Test
	void anErasedBodyIsSentWithoutIt() throws Exception {
		try (var desk = desk(); var direct = direct()) {
			desk.work(2);
			var erased = desk.journal.read(0, 2).stream().map(r -> new JournalRecord(r.envelope(), null)).toList();
			var receipt = direct.send(desk.journal.id(), erased);
			assertEquals(desk.journal.head(), receipt.head());
			assertTrue(receipt.items().stream().noneMatch(Item::refused), receipt.toString());
		}
	}

	@Test
	void aServerThatWentBackToABackupGetsTheRestAgain() throws Exception {
		var backup = folder.resolve("backup");
		var own = Files.createDirectories(folder.resolve("restored"));
		try (var restored = new RealServer(own); var desk = new Desk(7, restored.contract())) {
			desk.start(restored.uri(), restored.token(), Limits.DEFAULT);
			desk.work(5);
			assertEquals(State.IDLE, desk.sync().state());
			restored.stop();
			copy(restored.data(), backup);
			restored.start();
			desk.start(restored.uri(), restored.token(), Limits.DEFAULT);
			desk.work(5);
			assertEquals(State.IDLE, desk.sync().state());
			restored.stop();
			copy(backup, restored.data());
			restored.start();
			desk.start(restored.uri(), restored.token(), Limits.DEFAULT);
			assertEquals(new SyncStatus(State.IDLE, desk.clock.wall(), 0, ""), desk.sync());
			try (var direct = new JettyReviewServer(restored.uri(), restored.token(), Limits.DEFAULT)) {
				assertEquals(desk.journal.head(), direct.head(desk.journal.id()));
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		if (Files.exists(to)) {
			try (var old = Files.walk(to)) {
				for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
		try (var files = Files.walk(from)) {
			for (var file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}
}
