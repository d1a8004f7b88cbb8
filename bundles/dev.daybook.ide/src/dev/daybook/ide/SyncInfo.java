/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How the review server stands.
 *
 * @param state
 *            in one word
 * @param lastSuccess
 *            when the server last confirmed everything, UTC, or {@code null} if never since the start
 * @param waiting
 *            saved records that the server has not confirmed yet
 * @param message
 *            a sentence for the person, empty when all is well
 */
public record SyncInfo(State state, @Nullable Instant lastSuccess, long waiting, String message) {

	public enum State {
		NOT_SIGNED_IN, IDLE, SENDING, OFFLINE, REFUSED
	}
}
