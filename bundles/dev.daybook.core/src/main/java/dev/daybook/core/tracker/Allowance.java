/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.time.Instant;

/** How much more may be tracked for a contract. */
@FunctionalInterface
public interface Allowance {

	Allowance UNLIMITED = (contract, from, to) -> Long.MAX_VALUE;

	/**
	 * @param from
	 *            second from which on time is to be tracked, UTC; all tracked time before it is counted already
	 * @param to
	 *            second up to which, UTC
	 * @return seconds from {@code from} on that may be tracked, 0 or more; {@link Long#MAX_VALUE} if all may
	 */
	long seconds(String contract, Instant from, Instant to);
}
