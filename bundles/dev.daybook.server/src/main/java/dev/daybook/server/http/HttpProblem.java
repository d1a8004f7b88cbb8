/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.http;

/** A request that cannot be served as it is. */
public final class HttpProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int status;

	/**
	 * @param status
	 *            HTTP status, 4xx
	 * @param sentence
	 *            what is wrong and what to do, for the person
	 */
	public HttpProblem(int status, String sentence) {
		super(sentence, null, false, false);
		this.status = status;
	}

	public int status() {
		return status;
	}

	public String sentence() {
		return String.valueOf(getMessage());
	}
}
