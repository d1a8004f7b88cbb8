/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How the review server stands.
 *
 * @param state
 *            in one word
 * @param lastSuccess
 *            when the server last answered for everything that was to be sent, UTC, or {@code null} if never since the
 *            start
 * @param waiting
 *            saved records that the server has not answered for; before its first answer since the start, all of them
 * @param message
 *            whole sentences for the person, empty when all is well
 */
public record SyncStatus(State state, @Nullable Instant lastSuccess, long waiting, String message) {

	public enum State {
		/** The server does not know this device: the person has to sign in. */
		NOT_SIGNED_IN,
		/** All is well. */
		IDLE,
		/** Records or shots are on their way. */
		SENDING,
		/** The server cannot be reached; it is tried again without being asked. */
		OFFLINE,
		/** The server said no to something; everything else was sent. */
		REFUSED
	}
}
