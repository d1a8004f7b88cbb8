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

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.daybook.sync.FaultProxy.CutAnswer;
import dev.daybook.sync.FaultProxy.Delay;
import dev.daybook.sync.FaultProxy.Drop;
import dev.daybook.sync.FaultProxy.Fault;
import dev.daybook.sync.FaultProxy.Hang;
import dev.daybook.sync.StandIn.Answer;
import dev.daybook.sync.server.JettyReviewServer;
import dev.daybook.sync.server.Limits;
import dev.daybook.sync.server.ServerException;
import dev.daybook.sync.server.ServerException.Kind;

class JettyReviewServerTest {

	private final Protocol protocol = new Protocol();
	private final StandIn standIn = new StandIn(protocol);
	private final JettyReviewServer server = connect(standIn.uri());
	private final CountDownLatch never = new CountDownLatch(1);

	JettyReviewServerTest() throws Exception {
	}

	@AfterEach
	void close() throws Exception {
		never.countDown();
		server.close();
		standIn.close();
	}

	private static JettyReviewServer connect(URI address) {
		return new JettyReviewServer(address, Desk.TOKEN, Desk.LIMITS);
	}

	private ServerException failure(Answer answer) {
		standIn.from(c -> answer);
		return assertThrows(ServerException.class, server::contracts);
	}

	private static void assertFails(URI address, String part) {
		var begin = System.nanoTime();
		try (var distant = connect(address)) {
			var failure = assertThrows(ServerException.class, distant::contracts);
			assertEquals(Kind.AWAY, failure.kind());
			assertTrue(failure.sentence().contains(part), failure.sentence());
		}
		var took = Duration.ofNanos(System.nanoTime() - begin);
		assertTrue(took.compareTo(Duration.ofSeconds(4)) < 0, "it took " + took);
	}

	@Test
	void theTokenIsInTheHeaderAndNowhereElse() throws Exception {
		server.contracts();
		var call = standIn.calls.getFirst();
		assertEquals("Bearer " + Desk.TOKEN, call.token());
		assertEquals("/api/v1/contracts", call.path());
		var failure = failure(Answer.json(403, "{\"error\":\"No.\"}"));
		var trace = new StringWriter();
		failure.printStackTrace(new PrintWriter(trace));
		assertFalse(trace.toString().contains(Desk.TOKEN));
	}

	@Test
	void followsNoRedirect() throws Exception {
		try (var other = new StandIn(protocol)) {
			var failure = failure(Answer.empty(302, Map.of("Location", other.uri() + "/api/v1/contracts")));
			assertEquals(Kind.AWAY, failure.kind());
			assertEquals(List.of(), other.calls);
		}
	}

	@Test
	void tellsFromTheStatusWhatCanBeDone() {
		assertEquals(Kind.SIGN_IN, failure(Answer.empty(401, Map.of())).kind());
		assertEquals(Kind.SIGN_IN, failure(Answer.empty(401, Map.of("WWW-Authenticate", "Basic realm=x"))).kind());
		assertEquals(Kind.TOO_LARGE, failure(Answer.empty(413, Map.of())).kind());
		for (var status : List.of(400, 403, 404, 409, 422)) {
			assertEquals(Kind.REFUSED, failure(Answer.empty(status, Map.of())).kind(), "status " + status);
		}
		for (var status : List.of(302, 304, 408, 429, 500, 502, 503, 504)) {
			assertEquals(Kind.AWAY, failure(Answer.empty(status, Map.of())).kind(), "status " + status);
		}
	}

	@Test
	void passesTheSentenceOfTheServerOnInOneLine() {
		assertEquals("No such journal.", failure(Answer.json(404, "{\"error\":\"No such journal.\"}")).sentence());
		assertEquals("a b", failure(Answer.json(404, "{\"error\":\"a\\n\\u0007b\\n\"}")).sentence());
		assertEquals(501, failure(Answer.json(404, "{\"error\":\"" + "x".repeat(9000) + "\"}")).sentence().length());
	}

	@Test
	void whatIsNoAnswerOfAReviewServerIsSaidToBeNone() {
		for (var text : List.of("", "<html>Please sign in to the hotel</html>", "[]", "{}", "{\"contracts\":7}",
				"{\"contracts\":[{}]}", "[".repeat(5000), "\u0000")) {
			var failure = failure(Answer.json(200, text));
			assertEquals(Kind.AWAY, failure.kind(), text);
			assertTrue(failure.sentence().contains("not a Daybook review server"), failure.sentence());
		}
	}

	@Test
	void anAnswerBeyondOneMebibyteIsCutOff() {
		var failure = failure(Answer.json(200, "{\"contracts\":[],\"x\":\"" + "x".repeat(1024 * 1024) + "\"}"));
		assertEquals(Kind.AWAY, failure.kind());
	}

	@Test
	void takesHeadersThatClaimAnEncodingForWhatTheyAre() {
		var answer = new Answer(200, Map.of("Content-Encoding", "gzip"), new byte[] { 31, -117, 8, 0 });
		assertEquals(Kind.AWAY, failure(answer).kind());
	}

	@Test
	void aServerThatIsNotThereIsAwaySoon() throws Exception {
		assertFails(URI.create("http://127.0.0.1:1"), "cannot be reached");
		assertFails(URI.create("http://no-such-name.invalid"), "could not be found");
	}

	@Test
	void badConnectionsAreBoundedInTime() throws Exception {
		List<Fault> faults = List.of(new Hang(), new Drop(), new CutAnswer(20), new Delay(Duration.ofSeconds(30)));
		for (var fault : faults) {
			try (var proxy = new FaultProxy(standIn.uri(), () -> fault)) {
				assertFails(proxy.uri(), fault instanceof Hang || fault instanceof Delay ? "in time" : "broke off");
			}
		}
	}

	@Test
	void aServerThatThinksForEverIsBoundedInTime() {
		standIn.from(c -> {
			never.await();
			return protocol.answer(c);
		});
		assertFails(standIn.uri(), "in time");
	}

	@Test
	void anInterruptEndsACall() throws Exception {
		standIn.from(c -> {
			never.await();
			return protocol.answer(c);
		});
		Thread.currentThread().interrupt();
		assertThrows(InterruptedException.class, server::contracts);
		assertFalse(Thread.currentThread().isInterrupted());
	}

	@Test
	void neverHasMoreThanAHandfulOfThreadsAndLeavesNone() throws Exception {
		var journal = new MemoryJournal(new Random(1));
		journal.append(Drafts.segment("acme", Desk.BEGIN));
		// It is not about time: a busy machine may take longer than the other tests give it.
		var patient = new JettyReviewServer(standIn.uri(), Desk.TOKEN, Limits.DEFAULT);
		for (var i = 0; i < 50; i++) {
			patient.head(journal.id());
			patient.send(journal.id(), journal.read(0, 10));
		}
		var threads = Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().startsWith("daybook-http"))
				.toList();
		assertTrue(threads.size() <= 7, "threads: " + threads);
		patient.close();
		for (var thread : threads) {
			assertTrue(thread.join(Duration.ofSeconds(2)), thread + " still runs");
		}
		assertThrows(IllegalStateException.class, patient::contracts);
	}

	@Test
	void refusesToAskForWhatIsNoJournal() {
		for (var id : List.of("", "../x", "a/b", "x?y", "x".repeat(65))) {
			assertThrows(IllegalArgumentException.class, () -> server.head(id), id);
		}
		assertThrows(IllegalArgumentException.class, () -> server.sendShot("a", "../../x", new byte[0]));
		assertEquals(0, standIn.calls.size());
	}
}
