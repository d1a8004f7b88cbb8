/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.tracker;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a contract's terms say about how much may be tracked.
 *
 * @param weeklyLimit
 *            most time billed in one week of {@code zone}, or {@code null} for no limit
 * @param until
 *            first instant (UTC) after the contract's end, or {@code null} for no end
 * @param stop
 *            whether tracking stops at the limit and at the end, and does not go on as over-limit
 * @param zone
 *            zone in which weeks (Monday to Sunday) begin
 */
public record LimitTerms(@Nullable Duration weeklyLimit, @Nullable Instant until, boolean stop, ZoneId zone) {
}
