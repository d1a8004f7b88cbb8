/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import dev.daybook.core.activity.ActivityMinute;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;

/** What a diary is made of. */
final class Drafts {

	/** A picture of one white point; each gets a tail of its own, which readers of PNG files pass over. */
	private static final byte[] PNG = java.util.HexFormat.of()
			.parseHex("89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
					+ "0000000a49444154789c63f80f00010101001bb6ee560000000049454e44ae426082");

	private Drafts() {
	}

	/** A whole segment with some typing and a memo. */
	static Draft segment(String contract, Instant slot) {
		var typing = new ActivityMinute(42, 3, 0, 17, Map.of());
		var segment = Segment.open(contract, slot, new Memo("ABC-123", "Rechnung prüfen"), Segment.RULE_TOOLBAR)
				.with(typing, slot).with(typing, slot.plusSeconds(300)).until(slot.plusSeconds(600));
		return Draft.of(segment);
	}

	static Draft shot(String contract, Instant at, byte[] png) {
		return Draft.of(new Shot(contract, at, Shot.State.TAKEN, Hash.of(png).hex(), png.length, 1, 1, Shot.RANDOM,
				Map.of(), ""));
	}

	static byte[] png(String individual) {
		var tail = individual.getBytes(StandardCharsets.UTF_8);
		var whole = java.util.Arrays.copyOf(PNG, PNG.length + tail.length);
		System.arraycopy(tail, 0, whole, PNG.length, tail.length);
		return whole;
	}
}
