/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Brings the addresses of git repositories into one form, {@code host/owner/name}: the same for https and ssh, and
 * without user, password, token and port, which are nobody's business here.
 */
public final class Remote {

	/** Longer addresses are cut; nothing that long is an address. */
	private static final int MAX_LENGTH = 1_000;
	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,30}://");
	/** One letter is a drive of Windows, not a host. */
	private static final Pattern SCP = Pattern.compile("[^/:\\[\\]]{2,}:.*");

	private Remote() {
	}

	/** {@code host/owner/name}, or a path for a repository on a disk; never throws, may be empty. */
	public static String normal(String address) {
		var text = address.strip().replace('\\', '/');
		text = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
		// A query or a fragment is no part of a repository's name, but may hold a token.
		text = text.split("[?#]", 2)[0];
		var scheme = SCHEME.matcher(text);
		if (scheme.lookingAt()) {
			return hosted(text.substring(scheme.end()), false);
		}
		var bare = withoutUser(text);
		return SCP.matcher(bare).matches() ? hosted(bare, true) : tidy(bare);
	}

	private static String hosted(String rest, boolean scp) {
		var bare = withoutUser(rest);
		var slash = bare.indexOf('/');
		var colon = bare.indexOf(':');
		var end = scp ? colon : slash < 0 ? bare.length() : slash;
		var host = bare.substring(0, end).toLowerCase(Locale.ROOT);
		var path = tidy(bare.substring(Math.min(bare.length(), end + 1)));
		if (host.isEmpty()) {
			return "/" + path;
		}
		var port = host.lastIndexOf(':');
		host = !scp && port > 0 && host.indexOf(']') < port ? host.substring(0, port) : host;
		return path.isEmpty() ? host : host + "/" + strip(path);
	}

	/** A user can only stand before the host: an at sign after the first slash is part of a name. */
	private static String withoutUser(String text) {
		var slash = text.indexOf('/');
		var authority = slash < 0 ? text : text.substring(0, slash);
		var at = authority.lastIndexOf('@');
		return at < 0 ? text : text.substring(at + 1);
	}

	private static String tidy(String path) {
		var end = path.length();
		while (end > 0 && path.charAt(end - 1) == '/') {
			end--;
		}
		var name = path.substring(0, end);
		return name.endsWith(".git") ? name.substring(0, name.length() - ".git".length()) : name;
	}

	private static String strip(String path) {
		var begin = 0;
		while (begin < path.length() && path.charAt(begin) == '/') {
			begin++;
		}
		return path.substring(begin);
	}
}
