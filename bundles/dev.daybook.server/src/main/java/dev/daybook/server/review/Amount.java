/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.time.Slot;

/** Turns tracked time into money, by the terms that held when it was tracked. */
final class Amount {

	private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

	private Amount() {
	}

	/**
	 * Rate × time of segments, rounded half up once, to the minor unit of the newest rate's currency.
	 *
	 * @return the sum; segments whose terms have another currency are left out
	 */
	static Money of(Contract contract, List<DiarySegment> segments, Money newest) {
		var sum = BigDecimal.ZERO;
		for (var segment : segments) {
			var terms = contract.termsAt(segment.slot());
			if (terms.hourlyRate().currency().equals(newest.currency())) {
				sum = sum.add(BigDecimal.valueOf(terms.hourlyRate().minorUnits())
						.multiply(BigDecimal.valueOf(billed(segment, terms.rounding()))));
			}
		}
		return new Money(sum.divide(HOUR, 0, RoundingMode.HALF_UP).longValueExact(), newest.currency());
	}

	private static long billed(DiarySegment segment, Rounding rounding) {
		return rounding == Rounding.WHOLE_SEGMENTS && segment.seconds() > 0 ? Slot.LENGTH.toSeconds()
				: segment.seconds();
	}

	/** An amount with all its minor units and the currency's code, such as {@code 1234.50 EUR}. */
	static String text(Money money) {
		var digits = Math.max(0, money.currency().getDefaultFractionDigits());
		return BigDecimal.valueOf(money.minorUnits(), digits).toPlainString() + " "
				+ money.currency().getCurrencyCode();
	}
}
