/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.http;

/** The request cannot be served, and the one who made it is told why. The message is one sentence. */
public class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public static final int BAD_REQUEST = 400;
	public static final int UNAUTHORIZED = 401;
	public static final int FORBIDDEN = 403;
	public static final int NOT_FOUND = 404;
	public static final int TOO_LARGE = 413;
	public static final int UNPROCESSABLE = 422;

	private final int status;

	public Refusal(int status, String sentence) {
		super(sentence);
		this.status = status;
	}

	/** HTTP status, 4xx. */
	public int status() {
		return status;
	}

	public String sentence() {
		return String.valueOf(getMessage());
	}
}
