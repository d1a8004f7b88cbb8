/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.http;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

/** The one place where exceptions become answers. */
public final class Faults {

	/** Shows a sentence to somebody who looks at a page. */
	@FunctionalInterface
	public interface Page {
		void show(Context ctx, int status, String sentence);
	}

	private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

	private Faults() {
	}

	public static void map(RoutesConfig routes, Page page) {
		routes.exception(Refusal.class, (e, ctx) -> answer(ctx, e.status(), e.sentence(), page));
		routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, e.getStatus(), sentence(e.getStatus()), page));
		routes.exception(Exception.class, (e, ctx) -> {
			LOG.error("{} {} failed.", ctx.method(), ctx.path(), e);
			answer(ctx, 500, "The server failed; nothing was lost, try again later.", page);
		});
		routes.error(404, ctx -> {
			if (ctx.result() == null || "Endpoint GET %s not found".formatted(ctx.path()).equals(ctx.result())) {
				answer(ctx, 404, sentence(404), page);
			}
		});
	}

	private static void answer(Context ctx, int status, String sentence, Page page) {
		if (ctx.path().startsWith("/api/")) {
			Bodies.answer(ctx, status, Bodies.error(sentence));
		} else {
			page.show(ctx, status, sentence);
		}
	}

	private static String sentence(int status) {
		return switch (status) {
		case 404 -> "There is nothing at this address.";
		case 405 -> "This address does not take such a request.";
		case 413 -> "The body is too large, so nothing was stored.";
		default -> "The request was refused (" + status + ").";
		};
	}
}
