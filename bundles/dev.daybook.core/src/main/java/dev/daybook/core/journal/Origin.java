/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.time.ZoneId;

/**
 * Where a journal comes from; stands in its first record.
 *
 * @param device
 *            name of the device
 * @param person
 *            name of the person
 * @param zone
 *            the person's time zone when the journal began
 */
public record Origin(String device, String person, ZoneId zone) {
}
