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

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BatchTest {

	@Test
	void staysWithinTheLimitButHoldsAtLeastOneRecord() {
		var journal = new MemoryJournal(new Random(1));
		for (var i = 0; i < 10; i++) {
			journal.append(Drafts.segment("acme", Desk.BEGIN.plusSeconds(600L * i)));
		}
		var all = journal.read(0, 10);
		var one = all.getFirst();
		var body = one.body();
		var bytes = one.envelope().canonical().length() + (body == null ? 0 : body.canonical().length() + 1);
		assertEquals(all, Batch.cut(all, 1_000_000));
		assertEquals(all.subList(0, 3), Batch.cut(all, bytes * 3 + 50));
		assertEquals(List.of(one), Batch.cut(all, 1));
		assertEquals(List.of(), Batch.cut(List.of(), 1));
	}
}
