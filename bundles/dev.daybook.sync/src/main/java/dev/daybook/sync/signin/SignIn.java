/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.signin;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Which server this device talks to, and as whom.
 *
 * @param server
 *            address of the server; plain {@code http} only on this machine
 * @param token
 *            the device's secret; never to be logged or shown
 * @param person
 *            name of the person, for the person
 */
public record SignIn(URI server, String token, String person) {

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
	private static final String TOKEN_FORM = "[0-9A-Za-z._~+/=-]{16,512}";

	public SignIn {
		var scheme = String.valueOf(server.getScheme()).toLowerCase(Locale.ROOT);
		var host = String.valueOf(server.getHost());
		if (!Set.of("http", "https").contains(scheme) || host.equals("null") || server.getUserInfo() != null) {
			throw new IllegalArgumentException(Messages.of("noAddress"));
		}
		if (scheme.equals("http") && !THIS_MACHINE.contains(host)) {
			throw new IllegalArgumentException(Messages.of("plain", host));
		}
		if (!token.matches(TOKEN_FORM)) {
			throw new IllegalArgumentException(Messages.of("noToken"));
		}
	}

	/**
	 * Reads {@code {"server":…,"token":…,"person":…}}.
	 *
	 * @throws RuntimeException
	 *             if a field is missing or malformed; the message may hold a part of the text
	 */
	static SignIn parse(String json) {
		var object = JsonParser.parseString(json).getAsJsonObject();
		return new SignIn(URI.create(text(object, "server")), text(object, "token"), text(object, "person"));
	}

	private static String text(JsonObject object, String field) {
		if (!object.has(field)) {
			throw new IllegalArgumentException(Messages.of("noField", field));
		}
		return object.get(field).getAsString();
	}

	/** Leaves the token out. */
	@Override
	public String toString() {
		return "SignIn[server=" + server + ", person=" + person + "]";
	}
}
