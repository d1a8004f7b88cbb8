/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.note.SignedNote;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey;
import dev.daybook.core.proof.record.Countersigned;
import dev.daybook.core.proof.record.KeyChange;
import dev.daybook.core.proof.record.ProofJson;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.proof.verify.ProofVerifier;
import dev.daybook.core.proof.verify.Trust;
import dev.daybook.server.config.UsageException;
import dev.daybook.server.proof.SharedKey;
import dev.daybook.server.proof.SigningKeyFile;

/** The server countersigns what goes on from all it has seen, and nothing else; on each of the databases. */
abstract class Countersigning {

	private final Path folder;
	private final Server.Opener opener;
	private RunningServer server;
	private final SigningDevice device = new SigningDevice();

	Countersigning(Path folder, Server.Opener opener) throws Exception {
		this.folder = folder;
		this.opener = opener;
		server = start();
	}

	private RunningServer start() throws Exception {
		return new RunningServer(folder, InstantSource.fixed(RunningServer.NOW), opener);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private HttpResponse<String> send(List<JournalRecord> records) throws Exception {
		return server.post(device.chain, records);
	}

	private HttpResponse<String> sendAll() throws Exception {
		return send(device.chain.records);
	}

	private VerifierKey serverKey() throws Exception {
		return VerifierKey.parse(server.get("/key").get("server").getAsString());
	}

	private static Checkpoint checkpoint(HttpResponse<String> answer) throws Exception {
		return Checkpoint.parse(note(answer).text());
	}

	private static SignedNote note(HttpResponse<String> answer) throws Exception {
		return SignedNote
				.parse(RunningServer.json(answer).getAsJsonObject("countersigned").get("note").getAsString());
	}

	private static long sequence(HttpResponse<String> answer) {
		return RunningServer.json(answer).getAsJsonObject("countersigned").get("seq").getAsLong();
	}

	private static String error(HttpResponse<String> answer) {
		assertEquals(422, answer.statusCode(), answer.body());
		return RunningServer.json(answer).get("error").getAsString();
	}

	private List<String> forks() {
		return server.database().read(h -> h.createQuery("""
				select size || ' ' || theirs || ' ' || ours || ' ' || their_note || our_note from journal_fork
				where journal_id = :journal order by size, theirs""").bind("journal", device.chain.journal)
				.mapTo(String.class).list());
	}

	private String page() throws Exception {
		return server.browser(RunningServer.ACME).get("/contracts/" + RunningServer.ACME + "/days/2026-11-24").body();
	}

	@Test
	void countersignsWithItsTimeWhatGoesOnFromTheLastOne() throws Exception {
		device.tellWhose();
		device.begin();
		for (var i = 1; i <= 5; i++) {
			device.work(i);
			var signed = device.sign();
			var from = (int) server.get("/journals/" + device.chain.journal).get("size").getAsLong();
			var answer = send(device.chain.records.subList(from, device.chain.records.size()));
			assertEquals(200, answer.statusCode(), answer.body());
			assertEquals(signed.envelope().sequence(), sequence(answer));
			var sent = ProofJson.readCheckpoint(Objects.requireNonNull(signed.body()).data());
			assertEquals(RunningServer.NOW, Countersigned.of(sent, note(answer), serverKey()).time(serverKey()));
			device.chain.add(ProofRecords.of(new Countersigned(note(answer), serverKey()), SigningDevice.AT));
		}
		assertEquals(200, sendAll().statusCode());
		var verifier = new ProofVerifier(new Trust(List.of(serverKey()), List.of()));
		device.chain.records.forEach(verifier::accept);
		assertEquals(List.of(), verifier.report().problems());
		assertEquals(5, verifier.report().seen().size());
		assertEquals(Instant.parse("2026-11-24T16:45:30Z"), verifier.report().firstSeen(1).orElseThrow());
		assertTrue(page().contains("countersigned at"));
		assertFalse(page().contains("forked"));
	}

	@Test
	void aRequestThatIsRepeatedGetsTheSameAnswer() throws Exception {
		device.begin();
		device.work(3);
		device.sign();
		var first = note(sendAll());
		assertEquals(first, note(sendAll()));
		device.work(1);
		assertEquals(first, note(sendAll()));
	}

	@Test
	void ofSeveralInOneRequestTheLastIsCountersigned() throws Exception {
		device.begin();
		for (var i = 0; i < 10; i++) {
			device.work(1);
			device.sign();
		}
		assertEquals(device.chain.records.size() - 1, checkpoint(sendAll()).size());
	}

	@Test
	void aDeviceThatSignsAnotherRootIsForkedAndBothSidesAreKept() throws Exception {
		device.begin();
		device.work(2);
		device.sign();
		var before = note(sendAll());
		var other = device.fork(2);
		other.work(2);
		var lie = device.sign(device.key, SigningDevice.tree(other.chain.records));
		device.work(1);
		device.sign();
		var answer = sendAll();
		assertTrue(error(answer).contains("forked"), answer.body());
		assertEquals(List.of("already", "already", "already", "already", "refused", "stored", "stored"),
				Desk.states(answer));
		var fork = forks();
		assertEquals(1, fork.size());
		assertTrue(fork.getFirst().startsWith("4 " + SigningDevice.tree(other.chain.records).root().hex() + " "
				+ SigningDevice.tree(device.chain.records.subList(0, 4)).root().hex()), fork.getFirst());
		assertTrue(fork.getFirst().endsWith(ProofJson.readCheckpoint(
				Objects.requireNonNull(lie.body()).data()).write() + before.write()), fork.getFirst());
		assertTrue(page().contains("This diary is forked."));
		assertEquals(6, checkpoint(answer).size());
		error(sendAll());
		assertEquals(1, forks().size());
	}

	@Test
	void anotherHistoryOfTheJournalIsKeptWhenTheDeviceHasSignedIt() throws Exception {
		device.begin();
		device.work(4);
		device.sign();
		sendAll();
		var other = device.fork(3);
		other.work(2);
		other.sign();
		var answer = server.post(other.chain, other.chain.records);
		assertTrue(error(answer).contains("the diary has forked"), answer.body());
		assertEquals(List.of("already", "already", "already", "refused", "refused", "refused"), Desk.states(answer));
		assertEquals(1, forks().size());
		assertTrue(page().contains("This diary is forked."));
		assertEquals(5, checkpoint(answer).size());
		assertEquals(6, server.get("/journals/" + device.chain.journal).get("size").getAsLong());
	}

	@Test
	void anOlderCopyThatAgreesIsNoFork() throws Exception {
		device.begin();
		device.work(4);
		device.sign();
		sendAll();
		var older = device.fork(3);
		older.sign();
		error(server.post(older.chain, older.chain.records));
		assertEquals(List.of(), forks());
		assertFalse(page().contains("forked"));
	}

	@Test
	void aKeyThatTheDiaryHasNotNamedProvesNothing() throws Exception {
		device.begin();
		device.work(2);
		var stranger = device.freshKey();
		device.sign(stranger, SigningDevice.tree(device.chain.records));
		var other = device.fork(1);
		other.key = stranger;
		other.work(3);
		other.sign();
		var answer = sendAll();
		assertTrue(error(answer).contains("not signed by the key"), answer.body());
		assertFalse(RunningServer.json(answer).has("countersigned"));
		server.post(other.chain, other.chain.records);
		assertEquals(List.of(), forks());
	}

	@Test
	void aKeyHandsOverToTheNextOneAndNoOtherTakesItsPlace() throws Exception {
		device.begin();
		device.work(1);
		device.sign();
		device.rotate();
		device.work(1);
		device.sign();
		assertEquals(200, sendAll().statusCode());

		var old = device.key;
		var thief = device.freshKey();
		device.chain.add(ProofRecords.of(KeyChange.rotated(thief.verifier(), thief, SigningDevice.AT),
				SigningDevice.AT));
		device.work(1);
		device.sign(thief, SigningDevice.tree(device.chain.records));
		device.chain.add(ProofRecords.of(KeyChange.first(thief.verifier()), SigningDevice.AT));
		device.key = old;
		device.sign();
		var answer = sendAll();
		assertEquals(422, answer.statusCode());
		var states = Desk.states(answer);
		assertEquals(List.of("refused", "stored", "refused", "refused", "stored"),
				states.subList(states.size() - 5, states.size()));
		assertEquals(device.chain.records.size() - 1, checkpoint(answer).size());
		assertEquals(List.of(), forks());
	}

	@Test
	void aLostKeyIsReplacedAndItsRecordSaysSo() throws Exception {
		device.begin();
		device.work(1);
		device.sign();
		var fresh = device.freshKey();
		device.chain.add(ProofRecords.of(KeyChange.lost(fresh.verifier(), device.key.verifier()), SigningDevice.AT));
		device.key = fresh;
		device.sign();
		var answer = sendAll();
		assertEquals(200, answer.statusCode(), answer.body());
		assertEquals(device.chain.records.size() - 1, checkpoint(answer).size());
	}

	@Test
	void whatIsNoCheckpointOfThisDiaryIsRefusedInASentence() throws Exception {
		device.begin();
		device.work(1);
		var tree = SigningDevice.tree(device.chain.records);
		device.sign(device.key, new Checkpoint("somewhere/else", tree.size(), tree.root()));
		device.sign(device.key, new Checkpoint(Checkpoint.originOf(device.chain.journal), 99, tree.root()));
		var left = device.sign();
		var answer = send(List.of(device.chain.records.get(0), device.chain.records.get(1),
				device.chain.records.get(2), device.chain.records.get(3), new JournalRecord(left.envelope(), null)));
		assertEquals(List.of("stored", "stored", "refused", "refused", "refused"), Desk.states(answer));
		for (var i = 2; i < 5; i++) {
			assertTrue(Desk.result(answer, i).get("reason").getAsString().endsWith("."), answer.body());
		}
		assertEquals(List.of(), forks());
	}

	@Test
	void theKeyIsTheOwnersAloneAndStays() throws Exception {
		var file = folder.resolve(SigningKeyFile.NAME);
		assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		var key = serverKey();
		server.close();
		server = start();
		assertEquals(key, serverKey());
		assertEquals(VerifierKey.Kind.COSIGNATURE, key.kind());
	}

	@Test
	void serversThatShareADatabaseHaveOneKey() throws Exception {
		SharedKey.check(server.database(), SigningKeyFile.in(folder), folder);
		var other = SigningKey.create("daybook/server/other", VerifierKey.Kind.COSIGNATURE, new SecureRandom());
		var refused = assertThrows(UsageException.class, () -> SharedKey.check(server.database(), other, folder))
				.getMessage();
		assertTrue(refused.contains(serverKey().text()) && refused.contains("nothing was changed"), refused);
		SharedKey.forget(server.database());
		SharedKey.check(server.database(), other, folder);
		assertThrows(UsageException.class,
				() -> SharedKey.check(server.database(), SigningKeyFile.in(folder), folder));
	}
}
