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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.activity.Signal;
import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractEdit;
import dev.daybook.core.contract.Unassigned;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.journal.Journal;
import dev.daybook.core.journal.Origin;
import dev.daybook.core.journal.RecordType;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.SegmentJson;
import dev.daybook.core.time.Tick;
import dev.daybook.testing.FakeClock;
import dev.daybook.testing.FakeFileSystem;

/** Each segment says what decided on its contract, and time without a contract is kept. */
class RuleOfSegmentsTest {

	private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
	private static final Contract ACME = new Contract("acme", "Acme", "Web",
			Unassigned.contract(ZoneId.of("Europe/London")).terms());

	private final FakeClock clock = new FakeClock(NINE);
	private final Meter meter = new Meter(clock::monotonicNanos);
	private final Diary diary = new Diary();
	private final Journal journal;
	private final Recorder recorder;

	RuleOfSegmentsTest() throws IOException {
		journal = Journal.open(new FakeFileSystem(), new Random(42), clock::wall,
				new Origin("desk", "Ada Lovelace", ZoneId.of("Europe/London")));
		recorder = new Recorder(clock, meter, journal, journal, diary);
		recorder.open();
		recorder.contracts(List.of(ACME));
	}

	private void work(Duration length, boolean keys) {
		for (var left = length; left.isPositive(); left = left.minus(Tick.PERIOD)) {
			clock.advance(Tick.PERIOD);
			if (keys) {
				meter.count(Signal.KEY);
			}
			recorder.tick();
		}
	}

	private List<String> segments() throws IOException {
		List<String> all = new ArrayList<>();
		for (var saved : journal.read(0, 100)) {
			var body = saved.body();
			if (saved.envelope().type().equals(RecordType.SEGMENT) && body != null) {
				var s = SegmentJson.read(String.valueOf(saved.envelope().contract()), body.data());
				all.add(s.contract() + " " + s.rule() + " " + s.seconds());
			}
		}
		return all;
	}

	@Test
	void anotherRuleGoesOnWithTheSameContract() throws IOException {
		recorder.setMemo(new Memo("", "Login"));
		recorder.start("acme", Segment.RULE_FILE);
		work(Duration.ofMinutes(2), true);
		recorder.start("acme", Segment.RULE_RULE);
		work(Duration.ofMinutes(1), true);
		assertEquals(Duration.ofMinutes(3), recorder.tracked());
		assertEquals(new Memo("", "Login"), recorder.memo());
		recorder.start("acme");
		assertEquals(Optional.of(Segment.RULE_TOOLBAR), recorder.rule());
		work(Duration.ofMinutes(1), true);
		recorder.stop();

		assertEquals(List.of("acme file 120", "acme rule 60", "acme toolbar 60"), segments());
		assertEquals(Optional.empty(), recorder.rule());
	}

	@Test
	void aSwitchOfTheRuleAtOnceLeavesNoEmptySegment() throws IOException {
		recorder.start("acme", Segment.RULE_FILE);
		recorder.start("acme", Segment.RULE_PROJECT);
		work(Duration.ofMinutes(1), true);
		recorder.stop();

		assertEquals(List.of("acme project 60"), segments());
	}

	@Test
	void theRuleLastsAcrossAnAbsence() throws IOException {
		recorder.start("acme", Segment.RULE_PROJECT);
		work(Duration.ofMinutes(1), true);
		work(Duration.ofMinutes(8), false);
		assertEquals(Optional.empty(), recorder.contract());
		assertEquals(Optional.of(Segment.RULE_PROJECT), recorder.rule());
		work(Duration.ofMinutes(1), true);
		recorder.stop();

		assertTrue(segments().stream().allMatch(s -> s.startsWith("acme project ")), () -> "not all by project");
	}

	@Test
	void timeWithoutAContractIsKept() throws IOException {
		recorder.start("acme");
		work(Duration.ofMinutes(1), true);
		recorder.start(Contract.UNASSIGNED, Segment.RULE_UNASSIGNED);
		assertEquals(Optional.of(Unassigned.contract(ZoneId.of("Europe/London"))), recorder.contract());
		work(Duration.ofMinutes(2), true);
		recorder.stop();

		assertEquals(List.of("acme toolbar 60", "unassigned unassigned 120"), segments());
		assertEquals(Optional.of(ACME), diary.lastContract());
	}

	@Test
	void noContractTakesTheNameOfUnassignedTime() {
		var terms = new Contract("a", "b", "c", ACME.terms()).termsAt(NINE);

		var fault = assertThrows(IllegalArgumentException.class,
				() -> ContractEdit.create(Contract.UNASSIGNED, "Acme", "Web", terms));

		assertTrue(String.valueOf(fault.getMessage()).endsWith("give the contract another one."));
		assertEquals(CapturePolicy.NONE, terms.capture());
	}
}
