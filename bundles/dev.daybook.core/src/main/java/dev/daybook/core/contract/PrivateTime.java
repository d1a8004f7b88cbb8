/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

import java.time.Duration;
import java.time.Instant;

/** Which seconds of a contract may be private. The terms that hold at a second decide on that second. */
public final class PrivateTime {

	private PrivateTime() {
	}

	/** Whether every second of {@code [from, to)} may be private. */
	public static boolean isAllowed(Contract contract, Instant from, Instant to) {
		return allowed(contract, from, to) == Long.MAX_VALUE;
	}

	/**
	 * Seconds from {@code from} on that may be private, before the first one that may not.
	 *
	 * @return {@link Long#MAX_VALUE} if all before {@code to} may
	 */
	public static long allowed(Contract contract, Instant from, Instant to) {
		if (!contract.termsAt(from).privateTime()) {
			return 0;
		}
		return contract.terms().stream().filter(t -> t.from().isAfter(from) && t.from().isBefore(to))
				.filter(t -> !t.privateTime()).map(t -> wholeSeconds(from, t.from())).min(Long::compare)
				.orElse(Long.MAX_VALUE);
	}

	/** A second in which the terms change is not a whole one under the earlier ones. */
	private static long wholeSeconds(Instant from, Instant to) {
		return Duration.between(from, to).toSeconds();
	}
}
