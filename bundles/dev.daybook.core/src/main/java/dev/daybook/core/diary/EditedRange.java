/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.time.Instant;

import dev.daybook.core.correction.Mark;

/**
 * Where one record of an edit that is in effect changed the diary.
 *
 * @param mark
 *            the edit
 * @param contract
 *            identifier of the contract that it gives time to, takes it from or changes it of
 * @param from
 *            first second, UTC
 * @param to
 *            first second after it, UTC
 * @param overlaid
 *            whether a later record is about the same seconds, so that this one can't be undone before that one
 */
public record EditedRange(Mark mark, String contract, Instant from, Instant to, boolean overlaid) {
}
