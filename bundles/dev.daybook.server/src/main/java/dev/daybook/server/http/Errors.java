/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.http;

import java.sql.SQLTransientException;
import java.util.function.BiFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.JsonObject;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;

/** The one place where an exception becomes a status and a sentence. */
public final class Errors {

	private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
	private static final String BUSY = "The server is busy. Nothing was lost; try again in a few seconds.";
	private static final String BROKEN = "The server could not do this because of a fault of its own."
			+ " What it kept before is safe; its log says what happened.";

	private final BiFunction<Integer, String, String> page;

	/**
	 * @param page
	 *            makes the page for a status and a sentence
	 */
	public Errors(BiFunction<Integer, String, String> page) {
		this.page = page;
	}

	public void register(RoutesConfig routes) {
		routes.exception(HttpProblem.class, (e, context) -> answer(context, e.status(), e.sentence()));
		routes.exception(HttpResponseException.class,
				(e, context) -> answer(context, e.getStatus(), sentence(e.getStatus())));
		routes.exception(Exception.class, (e, context) -> unexpected(context, e));
	}

	/** What is said when nothing more is known than the status. */
	public static String sentence(int status) {
		return switch (status) {
		case 404 -> "There is nothing at this address; check the link.";
		case 405 -> "This address does not take that kind of request.";
		case 413 -> "The content is too large; nothing of it was kept.";
		default -> status < 500 ? "The request is not one that this server understands; nothing was changed." : BROKEN;
		};
	}

	private void unexpected(Context context, Exception e) {
		if (isBusy(e)) {
			context.header("Retry-After", "5");
			answer(context, 503, BUSY);
		} else {
			LOG.error("Could not answer {} {}", context.method(), context.path(), e);
			answer(context, 500, BROKEN);
		}
	}

	private static boolean isBusy(Throwable e) {
		for (Throwable t = e; t != null; t = t.getCause()) {
			if (t instanceof SQLTransientException || String.valueOf(t.getMessage()).contains("SQLITE_BUSY")) {
				return true;
			}
		}
		return false;
	}

	private void answer(Context context, int status, String sentence) {
		context.status(status);
		if (context.path().startsWith("/api/")) {
			var json = new JsonObject();
			json.addProperty("error", sentence);
			Json.send(context, json);
		} else {
			Headers.html(context, page.apply(status, sentence));
		}
	}
}
