/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.javalin.http.Context;

/**
 * Headers that every answer has, unless a route says otherwise. No page but that of a day runs a script, and that one
 * has one of our own.
 */
public final class Headers {

	/** The headers with their values, for answers that no route makes. */
	public static final Map<String, String> ALL = all();

	private static final String POLICY = "Content-Security-Policy";

	private Headers() {
	}

	public static void set(Context context) {
		ALL.forEach(context::header);
	}

	/**
	 * Lets a page run scripts of this server, which may ask this server alone; nothing inline, nothing from elsewhere.
	 */
	public static void allowScript(Context context) {
		context.header(POLICY, "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self';"
				+ " style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
	}

	/** Answers with a page. */
	public static void html(Context context, String page) {
		context.contentType("text/html; charset=utf-8").result(page.getBytes(StandardCharsets.UTF_8));
	}

	private static Map<String, String> all() {
		var all = new LinkedHashMap<String, String>();
		all.put(POLICY, "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
				+ " frame-ancestors 'none'; base-uri 'none'");
		all.put("Referrer-Policy", "no-referrer");
		all.put("X-Content-Type-Options", "nosniff");
		all.put("Cross-Origin-Resource-Policy", "same-origin");
		all.put("Cross-Origin-Opener-Policy", "same-origin");
		all.put("Cache-Control", "no-store");
		return Map.copyOf(all);
	}
}
