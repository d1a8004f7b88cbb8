/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** A call that the review server did not fulfil. The message is a sentence for the person. */
public final class ServerException extends Exception {

	private static final long serialVersionUID = 1L;

	public enum Kind {
		/** No answer, a busy server, or not a Daybook server: the same call may work later. */
		AWAY,
		/** The token is unknown, expired or revoked. */
		SIGN_IN,
		/** The request is bigger than the server takes. */
		TOO_LARGE,
		/** The server understood and said no; the same call will fail again. */
		REFUSED
	}

	private final Kind kind;
	private final transient @Nullable Duration retryAfter;

	public ServerException(Kind kind, String sentence) {
		this(kind, sentence, null, null);
	}

	/**
	 * @param retryAfter
	 *            how long the server asked to be left alone, or {@code null} if it did not say
	 */
	public ServerException(Kind kind, String sentence, @Nullable Duration retryAfter, @Nullable Throwable cause) {
		super(sentence, cause);
		this.kind = kind;
		this.retryAfter = retryAfter;
	}

	public Kind kind() {
		return kind;
	}

	public Optional<Duration> retryAfter() {
		return Optional.ofNullable(retryAfter);
	}

	/** The message, never {@code null}. */
	public String sentence() {
		return String.valueOf(getMessage());
	}
}
