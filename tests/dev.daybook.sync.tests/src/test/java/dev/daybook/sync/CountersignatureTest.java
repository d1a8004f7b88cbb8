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

import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.sync.SyncStatus.State;
import dev.daybook.sync.server.JettyReviewServer;
import dev.daybook.sync.server.Limits;
import dev.daybook.sync.server.ReviewServer;
import dev.daybook.sync.server.ServerException;

/** What the real server countersigns comes into the journal, once, and only if it is right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountersignatureTest {

	private static final String KEYS = "server.keys";

	private final AtomicInteger desks = new AtomicInteger(500);
	private final RealServer server;

	CountersignatureTest(@TempDir Path folder) throws Exception {
		server = new RealServer(folder);
	}

	@AfterAll
	void close() throws Exception {
		server.close();
	}

	/** In months of its own: one person's seconds count once. */
	private Desk desk() {
		var number = desks.incrementAndGet();
		var desk = new Desk(number, server.contract(), Desk.BEGIN.minus(Duration.ofDays(100L * (number - 500))));
		start(desk);
		return desk;
	}

	private void start(Desk desk) {
		desk.start(server.uri(), server.token(), Limits.DEFAULT);
	}

	private static ReviewServer goesAway(ReviewServer way, AtomicBoolean gone) {
		return (ReviewServer) Proxy.newProxyInstance(ReviewServer.class.getClassLoader(),
				new Class<?>[] { ReviewServer.class }, (proxy, method, arguments) -> {
					if (gone.get()) {
						throw new ServerException(ServerException.Kind.AWAY, "It is gone.");
					}
					return method.invoke(way, arguments);
				});
	}

	private static JournalRecord last(Desk desk, String type) {
		return desk.journal.read(0, Integer.MAX_VALUE).stream().filter(r -> r.envelope().type().equals(type))
				.reduce((a, b) -> b).orElseThrow();
	}

	private static String text(JournalRecord saved) {
		return ProofJson.readCheckpoint(Objects.requireNonNull(saved.body()).data()).text();
	}

	private static List<JournalRecord> countersigned(Desk desk) {
		return desk.journal.read(0, Integer.MAX_VALUE).stream()
				.filter(r -> r.envelope().type().equals(ProofRecords.COUNTERSIGNED)).toList();
	}

	private static VerifierKey known(Desk desk) throws Exception {
		return VerifierKey.parse(new String(desk.files.read(KEYS), StandardCharsets.UTF_8).strip().split(" ")[1]);
	}

	@Test
	void itIsInTheJournalOnceHoweverOftenTheServerSaysIt() throws Exception {
		try (var desk = desk()) {
			desk.work(3);
			desk.sign();
			for (var i = 0; i < 3; i++) {
				assertEquals(State.IDLE, desk.sync().state());
				assertEquals(1, countersigned(desk).size());
			}
			assertEquals(0, desk.sync().waiting());
			start(desk);
			assertEquals(State.IDLE, desk.sync().state());
			assertEquals(1, countersigned(desk).size());

			desk.work(1);
			desk.sign();
			assertEquals(State.IDLE, desk.sync().state());
			var saved = countersigned(desk);
			assertEquals(2, saved.size());
			var last = ProofJson.readCountersigned(Objects.requireNonNull(saved.getLast().body()).data());
			assertTrue(last.time(known(desk)).isAfter(Desk.BEGIN));
			assertEquals(2, last.note().signatures().size());
		}
	}

	@Test
	void whileTimeIsTrackedTheJournalHasOneAnHourAndAtTheStopTheLast() throws Exception {
		try (var desk = desk()) {
			desk.tracking = true;
			// In the middle of a day.
			desk.clock.advance(Duration.ofHours(2));
			for (var i = 0; i < 24; i++) {
				desk.work(1);
				desk.sign();
				assertEquals(State.IDLE, desk.sync().state());
				assertEquals(1 + i / 6, countersigned(desk).size(), "after " + i);
			}
			desk.work(1);
			desk.tracking = false;
			// The stop is sent before it is signed: its checkpoint is worth waiting for.
			desk.sync();
			assertEquals(4, countersigned(desk).size());
			desk.sign();
			desk.sync();
			assertEquals(5, countersigned(desk).size());
			assertEquals(0, desk.sync().waiting());
		}
	}

	@Test
	void whatTheJournalDidNotGetBeforeAKillItGetsAtTheNextStart() throws Exception {
		try (var desk = desk()) {
			desk.tracking = true;
			desk.clock.advance(Duration.ofHours(2));
			for (var i = 0; i < 3; i++) {
				desk.work(1);
				desk.sign();
				desk.sync();
			}
			assertEquals(1, countersigned(desk).size());
			var address = server.uri();
			desk.start(URI.create("http://127.0.0.1:1"), server.token(), Limits.DEFAULT);
			assertEquals(State.OFFLINE, desk.sync().state());
			assertEquals(2, countersigned(desk).size());
			assertEquals(text(last(desk, ProofRecords.CHECKPOINT)), text(last(desk, ProofRecords.COUNTERSIGNED)));
			desk.sync();
			desk.start(address, server.token(), Limits.DEFAULT);
			assertEquals(State.IDLE, desk.sync().state());
			assertEquals(2, countersigned(desk).size());
		}
	}

	@Test
	void aStopWithoutAServerBringsWhatWaitsIntoTheJournal() throws Exception {
		var gone = new AtomicBoolean();
		try (var desk = desk(); var way = new JettyReviewServer(server.uri(), server.token(), Limits.DEFAULT)) {
			desk.start(goesAway(way, gone));
			desk.tracking = true;
			desk.clock.advance(Duration.ofHours(2));
			desk.work(1);
			desk.sign();
			desk.sync();
			desk.work(1);
			desk.sign();
			desk.sync();
			assertEquals(1, countersigned(desk).size());
			desk.work(1);
			desk.tracking = false;
			desk.sign();
			gone.set(true);
			assertEquals(State.OFFLINE, desk.sync().state());
			assertEquals(2, countersigned(desk).size());
		}
	}

	@Test
	void aServerWithAnotherKeyThanBeforeIsToldAndNotBelieved() throws Exception {
		try (var desk = desk()) {
			var other = SigningKey.create("daybook/server/other", Kind.COSIGNATURE, new SecureRandom());
			desk.files.write(KEYS,
					(server.uri() + " " + other.verifier().text() + "\n").getBytes(StandardCharsets.UTF_8));
			desk.work(1);
			desk.sign();
			var status = desk.sync();
			assertEquals(State.REFUSED, status.state());
			assertTrue(status.message().contains("another key"), status.message());
			assertEquals(0, status.waiting());
			assertEquals(List.of(), countersigned(desk));

			// As the sentence says.
			desk.files.rename(KEYS, "kept");
			desk.work(1);
			assertEquals(State.IDLE, desk.sync().state());
			assertEquals(1, countersigned(desk).size());
		}
	}

	@Test
	void aDiaryThatGoesOnFromAnOlderCopyShowsTheServerWhatItHasSigned() throws Exception {
		try (var desk = desk()) {
			desk.work(6);
			desk.sign();
			desk.sync();
			desk.goBackTo(3);
			desk.work(2);
			desk.sign();
			start(desk);
			var status = desk.sync();
			assertEquals(State.REFUSED, status.state());
			assertTrue(status.message().contains("older copy"), status.message());
			assertEquals(1, forks(desk));
			desk.work(20);
			desk.sign();
			assertEquals(State.REFUSED, desk.sync().state());
			assertEquals(1, forks(desk));
		}
	}

	private long forks(Desk desk) throws Exception {
		var url = "jdbc:sqlite:" + server.data().resolve("daybook.sqlite");
		try (var connection = DriverManager.getConnection(url);
				var query = connection.prepareStatement("select count(*) from journal_fork where journal_id = ?")) {
			query.setString(1, desk.journal.id());
			try (var rows = query.executeQuery()) {
				rows.next();
				return rows.getLong(1);
			}
		}
	}
}
