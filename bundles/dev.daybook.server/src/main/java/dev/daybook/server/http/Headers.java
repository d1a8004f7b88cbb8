/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.http;

import io.javalin.http.Context;

/** Headers of every answer: nothing from elsewhere, no script, no frame, no copy in a cache. */
public final class Headers {

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
			+ "frame-ancestors 'none'; base-uri 'none'";

	private Headers() {
	}

	public static void set(Context ctx) {
		ctx.header("Content-Security-Policy", POLICY);
		ctx.header("Referrer-Policy", "no-referrer");
		ctx.header("X-Content-Type-Options", "nosniff");
		ctx.header("Cross-Origin-Resource-Policy", "same-origin");
		ctx.header("Cache-Control", "no-store");
	}
}
