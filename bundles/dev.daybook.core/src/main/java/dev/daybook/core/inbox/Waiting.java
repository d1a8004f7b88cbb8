/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.inbox;

import dev.daybook.core.attribution.Place;
import dev.daybook.core.edit.Range;

/**
 * Unassigned time of one day in one place.
 *
 * @param range
 *            from its first second to its last, of unassigned time alone
 * @param seconds
 *            tracked in it
 * @param place
 *            where the work was, with the path of the folder; {@link Place#NOWHERE} when that is not known
 */
public record Waiting(Range range, long seconds, Place place) {
}
