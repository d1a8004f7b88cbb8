/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Compares with a set that has one bit for each second. */
class SpansTest {

	private static final int END = 60;

	@Property(tries = 3000)
	void isTheSameSetAsOneWithABitForEachSecond(
			@ForAll @Size(max = 25) List<@IntRange(max = 2 * END * END - 1) Integer> changes) {
		var spans = new Spans();
		var bits = new BitSet();
		for (var change : changes) {
			var from = change / 2 / END;
			var to = change / 2 % END;
			if (change % 2 == 0) {
				spans.add(at(from), at(to));
				bits.set(from, Math.max(from, to));
			} else {
				spans.remove(at(from), at(to));
				bits.clear(from, Math.max(from, to));
			}
		}
		assertSame(bits, spans);
	}

	private static void assertSame(BitSet bits, Spans spans) {
		var inFree = new BitSet();
		spans.free(at(0), at(END)).forEach(s -> inFree.set(second(s.from()), second(s.to())));
		var inAll = new BitSet();
		spans.all().forEach(s -> inAll.set(second(s.from()), second(s.to())));
		var free = new BitSet();
		free.set(0, END);
		free.andNot(bits);
		assertEquals(bits, inAll);
		assertEquals(free, inFree);
		for (var i = 0; i < END; i++) {
			assertEquals(bits.get(i), spans.overlaps(at(i), at(i + 1)));
			assertEquals(bits.nextClearBit(i), second(spans.firstFree(at(i))));
			assertEquals(bits.get(i, i + 7).cardinality() > 0, spans.overlaps(at(i), at(i + 7)));
			assertEquals(bits.get(i, i + 7).cardinality(),
					spans.within(at(i), at(i + 7)).stream().mapToLong(Span::seconds).sum());
		}
	}

	private static Instant at(int second) {
		return Instant.ofEpochSecond(second);
	}

	private static int second(Instant at) {
		return (int) at.getEpochSecond();
	}
}
