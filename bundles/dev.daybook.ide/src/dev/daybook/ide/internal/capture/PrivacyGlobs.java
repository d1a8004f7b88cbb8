/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of files that must not be seen in a shot. A glob without a slash is held against each folder and file name of a
 * path, one with a slash against the end of the path. {@code *} and {@code ?} stay inside a name, {@code **} crosses
 * folders; case makes no difference. Immutable.
 */
public final class PrivacyGlobs {

	/** What is private whatever the person sets: keys, key stores, password safes, environments, database dumps. */
	public static final List<String> DEFAULTS = List.of(".env", ".env.*", "*.env", "*.pem", "*.key", "*.p12", "*.pfx",
			"*.jks", "*.keystore", "*.bcfks", "*.asc", "*.gpg", "*.ppk", "id_rsa*", "id_dsa*", "id_ecdsa*",
			"id_ed25519*", "*secret*", "*credential*", "*password*", "*.kdbx", ".netrc", ".pgpass", ".npmrc",
			".htpasswd",
			"*.sql.gz", "*.dump", ".git-credentials", ".docker/config.json", ".kube/config");

	private static final int MAX_LENGTH = 200;
	/** More titles than a workbench shows at a time. */
	private static final int MAX_JUDGED = 2_000;

	private final List<Pattern> names;
	private final List<Pattern> paths;
	/** A workbench has the same titles in each turn of each shot, and judging one takes 50 µs. */
	private final Map<String, Boolean> judged = new ConcurrentHashMap<>();

	/**
	 * @param own
	 *            the person's own globs, beside the {@link #DEFAULTS}
	 * @throws IllegalArgumentException
	 *             if one is not {@link #isValid valid}
	 */
	public PrivacyGlobs(List<String> own) {
		var invalid = own.stream().filter(glob -> !isValid(glob)).findFirst();
		if (invalid.isPresent()) {
			throw new IllegalArgumentException("Not a pattern for file names: " + invalid.get());
		}
		var bySlash = Stream.concat(DEFAULTS.stream(), own.stream()).map(glob -> glob.strip().replace('\\', '/'))
				.collect(Collectors.partitioningBy(glob -> glob.contains("/")));
		names = bySlash.get(false).stream().map(glob -> compile("", glob)).toList();
		paths = bySlash.get(true).stream().map(glob -> compile("(?:.*/)?", glob)).toList();
	}

	/** Whether a glob can be used: not blank, of a sane length, on one line. */
	public static boolean isValid(String glob) {
		return !glob.isBlank() && glob.length() <= MAX_LENGTH && glob.chars().noneMatch(Character::isISOControl);
	}

	/** Whether a path, with slashes of either kind, names something private. */
	public boolean matchesPath(String path) {
		var normal = path.replace('\\', '/');
		return Stream.of(normal.split("/")).anyMatch(name -> matches(names, name)) || matches(paths, normal);
	}

	/** Whether any word of a title such as {@code Compare .env (HEAD)} names something private. */
	public boolean matchesTitle(String title) {
		if (judged.size() >= MAX_JUDGED) {
			judged.clear();
		}
		return judged.computeIfAbsent(title, this::anyWordMatches);
	}

	private boolean anyWordMatches(String title) {
		return matchesPath(title) || Stream.of(title.split("[\\s()\\[\\]'\":*]+")).anyMatch(this::matchesPath);
	}

	private static boolean matches(List<Pattern> patterns, String text) {
		return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
	}

	private static Pattern compile(String before, String glob) {
		var regex = new StringBuilder(before);
		for (var i = 0; i < glob.length(); i++) {
			var c = glob.charAt(i);
			if (c == '*' && i + 1 < glob.length() && glob.charAt(i + 1) == '*') {
				regex.append(".*");
				i++;
			} else {
				regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
			}
		}
		return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}
}
