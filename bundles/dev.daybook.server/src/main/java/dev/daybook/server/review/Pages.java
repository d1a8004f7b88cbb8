/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Fills the templates, which were compiled with the server. Safe from any thread. */
public final class Pages {

	private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

	/** A page that says one sentence. */
	public String message(int status, String sentence) {
		return fill("message.jte",
				Map.of("heading", heading(status), "sentence", sentence, "style", Asset.STYLE.path()));
	}

	/**
	 * @param check
	 *            what the script needs to know to check the diary
	 */
	String day(DayPage page, Check check) {
		return fill("day.jte",
				Map.of("page", page, "check", check, "style", Asset.STYLE.path(), "script", Asset.CHECK.path()));
	}

	private String fill(String template, Map<String, Object> values) {
		var out = new StringOutput();
		engine.render(template, values, out);
		return out.toString();
	}

	private static String heading(int status) {
		return switch (status) {
		case 200 -> "Daybook";
		case 401 -> "This diary is not public";
		case 403 -> "This link does not open";
		case 404 -> "Nothing here";
		default -> status < 500 ? "That did not work" : "Something went wrong";
		};
	}
}
