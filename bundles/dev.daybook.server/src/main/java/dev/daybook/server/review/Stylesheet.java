/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.io.IOException;
import java.io.UncheckedIOException;

import dev.daybook.core.journal.Hash;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The one style sheet. Its address has its hash in it, so that browsers can keep it for good. */
final class Stylesheet {

	private static final byte[] CSS = read();

	static final String PATH = "/style-" + Hash.of(CSS).hex().substring(0, 16) + ".css";

	private Stylesheet() {
	}

	static void register(RoutesConfig routes) {
		routes.get(PATH, Stylesheet::send);
	}

	private static void send(Context context) {
		context.header("Cache-Control", "public, max-age=31536000, immutable");
		context.contentType("text/css; charset=utf-8").result(CSS);
	}

	private static byte[] read() {
		try (var in = Stylesheet.class.getResourceAsStream("daybook.css")) {
			if (in == null) {
				throw new IllegalStateException("The style sheet is missing in this build.");
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
