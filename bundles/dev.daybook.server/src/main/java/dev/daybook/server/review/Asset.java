/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.daybook.core.journal.Hash;
import dev.daybook.server.http.Headers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** A file that pages name. Its address has its hash in it, so that browsers can keep it for good. */
final class Asset {

	/** The one style sheet. */
	static final Asset STYLE = new Asset("/style-", ".css", "text/css; charset=utf-8", "", List.of("daybook.css"), "");

	/**
	 * The one script, which checks the diary. Nothing of it is visible to another script, and the parts know each
	 * other.
	 */
	static final Asset CHECK = new Asset("/check-", ".js", "text/javascript; charset=utf-8",
			"(() => {\n\"use strict\";\n", List.of("check/bytes.js", "check/lines.js", "check/records.js",
					"check/tree.js", "check/notes.js", "check/keys.js", "check/seals.js", "check/journal.js",
					"check/pictures.js", "check/worker.js", "check/memory.js", "check/words.js", "check/view.js",
					"check/page.js"),
			"})();\n");

	private final String path;
	private final String type;
	private final byte[] content;

	private Asset(String begin, String end, String type, String before, List<String> parts, String after) {
		this.type = type;
		var all = new ByteArrayOutputStream();
		all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
		parts.forEach(p -> all.writeBytes(read(p)));
		all.writeBytes(after.getBytes(StandardCharsets.UTF_8));
		content = all.toByteArray();
		path = begin + Hash.of(content).hex().substring(0, 16) + end;
	}

	/** Where it is. */
	String path() {
		return path;
	}

	/** What stands there. */
	String text() {
		return new String(content, StandardCharsets.UTF_8);
	}

	void register(RoutesConfig routes) {
		routes.get(path, this::send);
	}

	private void send(Context context) {
		// A worker has the policy that came with its script, and this one asks for records.
		Headers.allowScript(context);
		context.header("Cache-Control", "public, max-age=31536000, immutable");
		context.contentType(type).result(content);
	}

	private static byte[] read(String name) {
		try (var in = Asset.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("The file " + name + " is missing in this build.");
			}
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
