/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import java.time.Instant;

/**
 * Tracked time of one task.
 *
 * @param task
 *            the task's name or issue key, empty for time without a task
 * @param seconds
 *            tracked seconds, more than 0
 * @param last
 *            start of the latest segment (UTC) that counts for it
 */
public record TaskTotal(String task, long seconds, Instant last) {

	TaskTotal plus(TaskTotal other) {
		return new TaskTotal(task, seconds + other.seconds, last.isAfter(other.last) ? last : other.last);
	}
}
