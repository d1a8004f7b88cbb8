/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.contract.ShotTerms;
import dev.daybook.core.correction.Mark;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.core.edit.RemoveShot;
import dev.daybook.core.edit.ShotCost;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.JournalVerifier;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.retention.DueShots;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.segment.Shot.State;
import dev.daybook.core.time.Slot;

/** A shot is withheld or deleted: what stays, what goes, and what it costs; in this run and in the next. */
class RemoveShotTest {

	private static final String CONTRACT = "acme";

	private final PrivateDesk desk = new PrivateDesk();
	private final List<String> destroyed = new ArrayList<>();
	private int marks;
	private int shots;

	private void terms(ShotTerms rules) {
		desk.recorder.contracts(List.of(contract(rules)));
	}

	private static Contract contract(ShotTerms rules) {
		return PrivateDesk.contract(CONTRACT, List.of(PrivateDesk.terms(Instant.EPOCH).withShots(rules)));
	}

	/** Five minutes of work in a slot of their own, with a shot in the middle. */
	private Instant work() {
		desk.clock.advance(Duration.between(desk.clock.wall(), Slot.endOf(desk.clock.wall())));
		desk.recorder.start(CONTRACT);
		desk.work(Duration.ofMinutes(2));
		var at = desk.clock.wall();
		desk.recorder.add(new Shot(CONTRACT, at, State.TAKEN, hash(++shots), 9, 9, 9, Shot.RANDOM, Map.of(), ""));
		desk.work(Duration.ofMinutes(3));
		desk.recorder.stop();
		return at;
	}

	private static String hash(int number) {
		return String.format("%064x", 0xabcdef00000L + number);
	}

	private Mark mark() {
		return new Mark("edit-" + ++marks, "Ada", desk.clock.wall());
	}

	private void withhold(Instant at) throws Exception {
		desk.recorder.remove(new RemoveShot(CONTRACT, at, "my bank account"), destroyed::add, mark());
	}

	private void delete(Instant at) throws Exception {
		desk.recorder.remove(new RemoveShot(CONTRACT, at, ""), destroyed::add, mark());
	}

	private Shot shot(Instant at) {
		return desk.diary.between(Slot.of(at), Slot.endOf(at)).stream().flatMap(s -> s.shots().stream())
				.reduce((a, b) -> {
					throw new AssertionError("Two shots: " + a + b);
				}).orElseThrow();
	}

	private long seconds() {
		return desk.time().stream().filter(s -> s.contract().equals(CONTRACT))
				.mapToLong(s -> s.segment().seconds()).sum();
	}

	private ShotCost cost(Instant at) {
		return ShotCost.of(desk.diary, CONTRACT, at);
	}

	@Test
	void withheldThePictureIsGoneAndHashReasonAndTimeStay() throws Exception {
		terms(ShotTerms.DEFAULT);
		var at = work();
		withhold(at);
		for (var run = 0; run < 2; run++) {
			assertEquals(State.WITHHELD, shot(at).state());
			assertEquals("my bank account", shot(at).reason());
			assertEquals(300, seconds());
			desk.restart();
		}
		assertEquals(List.of(hash(1)), destroyed);
		assertEquals(List.of(), desk.holding(hash(1)));
		var records = desk.journal.read(0, Integer.MAX_VALUE);
		var taken = records.stream().filter(r -> r.envelope().type().equals(RecordType.SHOT)).findFirst().orElseThrow();
		var told = records.stream().filter(r -> r.envelope().type().equals(RecordType.WITHHELD)).findFirst()
				.orElseThrow();
		assertNull(taken.body());
		assertEquals(taken.envelope().commitment().hex(), body(told).get("commitment").getAsString());
		assertEquals("my bank account", body(told).get("reason").getAsString());
		assertTrue(JournalVerifier.verify(desk.files).fault().isEmpty());
	}

	private static JsonObject body(JournalRecord saved) {
		return Objects.requireNonNull(saved.body()).data();
	}

	@Test
	void deletedItTakesTheTimeOfItsSegmentOnly() throws Exception {
		terms(ShotTerms.DEFAULT);
		work();
		var at = work();
		assertEquals(300, cost(at).deleteSeconds());
		delete(at);
		for (var run = 0; run < 2; run++) {
			assertEquals(List.of(), desk.diary.between(Slot.of(at), Slot.endOf(at)));
			assertEquals(300, seconds());
			desk.restart();
		}
		assertEquals(List.of(hash(2)), destroyed);
		assertEquals(List.of(), desk.holding(hash(2)));
	}

	@Test
	void aContractMayLeaveTheTimeOfADeletedShot() throws Exception {
		terms(new ShotTerms(null, true));
		var at = work();
		assertEquals(0, cost(at).deleteSeconds());
		delete(at);
		assertEquals(300, seconds());
	}

	@Test
	void beyondTheAllowanceWithholdingStaysPossibleAndCostsWhatDeletingDoes() throws Exception {
		terms(new ShotTerms(1, false));
		var first = work();
		assertEquals(1, cost(first).left());
		assertEquals(0, cost(first).withholdSeconds());
		withhold(first);
		var second = work();
		assertEquals(0, cost(second).left());
		assertEquals(300, cost(second).withholdSeconds());
		withhold(second);
		assertEquals(State.WITHHELD, shot(second).state());
		assertEquals(300, seconds());
		desk.restart();
		assertEquals(300, seconds());
		desk.clock.advance(Duration.ofDays(7));
		assertEquals(1, cost(work()).left());
	}

	@Test
	void whatIsStillTrackedStays() throws Exception {
		terms(ShotTerms.DEFAULT);
		var at = work();
		desk.recorder.start(CONTRACT);
		desk.work(Duration.ofMinutes(1));
		delete(at);
		desk.work(Duration.ofMinutes(1));
		desk.recorder.stop();
		assertEquals(60, seconds());
		desk.restart();
		assertEquals(60, seconds());
	}

	@Test
	void aCrashInTheMiddleIsFinishedLater() throws Exception {
		terms(ShotTerms.DEFAULT);
		var at = work();
		var later = work();
		assertThrows(IOException.class,
				() -> desk.recorder.remove(new RemoveShot(CONTRACT, at, "private"), picture -> {
					throw new IOException("Killed here.");
				}, mark()));
		desk.restart();
		assertEquals(State.WITHHELD, shot(at).state());
		var found = DueShots.find(desk.journal, 0, desk.diary::contract, "Ada", desk.clock.wall());
		assertEquals(List.of(List.of(hash(1))), found.erasures().stream().map(DueShots.Due::pictures).toList());
		for (var due : found.erasures()) {
			desk.recorder.erase(due.erasure());
		}
		assertEquals(State.WITHHELD, shot(at).state());
		assertEquals(State.TAKEN, shot(later).state());
		assertEquals(List.of(), desk.holding(hash(1)));
		assertEquals(List.of(),
				DueShots.find(desk.journal, found.next(), desk.diary::contract, "Ada", desk.clock.wall()).erasures());
	}

	@Test
	void nothingIsDoneTwiceOrWithoutAReason() throws Exception {
		terms(ShotTerms.DEFAULT);
		var at = work();
		assertThrows(EditRefusedException.class,
				() -> desk.recorder.remove(new RemoveShot(CONTRACT, at, "x".repeat(501)), destroyed::add, mark()));
		assertEquals(State.TAKEN, shot(at).state());
		withhold(at);
		assertTrue(
				assertThrows(EditRefusedException.class, () -> withhold(at)).sentence().contains("nothing was done"));
		assertThrows(EditRefusedException.class, () -> delete(at));
		assertEquals(300, seconds());
	}

	@Test
	void termsAreReadBackAndOlderOnesHaveNone() {
		var strict = contract(new ShotTerms(3, true));
		assertEquals(strict, ContractJson.read(ContractJson.write(strict)));
		var json = ContractJson.write(contract(ShotTerms.DEFAULT)).toString();
		assertFalse(json.contains("withheld"), json);
		assertFalse(json.contains("deleted"), json);
		assertThrows(IllegalArgumentException.class, () -> new ShotTerms(-1, false));
	}
}
