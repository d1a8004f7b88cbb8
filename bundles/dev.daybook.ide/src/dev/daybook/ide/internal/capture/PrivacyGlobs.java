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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names of files that must not be seen in a shot. A glob without a slash is held against each folder and file name of a
 * path, one with a slash against the end of the path. {@code *} and {@code ?} stay inside a name, {@code **} crosses
 * folders; case makes no difference. Immutable.
 */
public final class PrivacyGlobs {

	/**
	 * What is private whatever the person sets: keys and key stores, certificates with keys, password safes,
	 * environments, credentials of tools, database files and dumps.
	 */
	public static final List<String> DEFAULTS = List.of(
			// environments and settings that hold secrets
			".env", ".env.*", "*.env", ".envrc", "*.tfvars", "*.tfstate", "*.tfstate.backup", "local.settings.json",
			// keys and key stores
			"*.pem", "*.key", "*.p8", "*.p12", "*.pfx", "*.pkcs12", "*.jks", "*.jceks", "*.keystore", "*.truststore",
			"*.bcfks", "*.bks", "*.asc", "*.gpg", "*.ppk", "id_rsa*", "id_dsa*", "id_ecdsa*", "id_ed25519*",
			"authorized_keys", ".ssh/**", ".gnupg/**", "*.age", "*.mobileprovision",
			// credentials
			"*secret*", "*credential*", "*password*", "*passwd*", ".netrc", "_netrc", ".pgpass", ".my.cnf", ".npmrc",
			".pypirc", ".htpasswd", ".git-credentials", ".docker/config.json", ".dockercfg", ".kube/config",
			"kubeconfig", ".aws/**", ".azure/**", ".config/gcloud/**", "*service-account*.json",
			".m2/settings.xml", "settings-security.xml", ".vault-token", "*.ovpn",
			// password safes
			"*.kdbx", "*.kdb", "*.keychain", "*.psafe3",
			// databases and dumps
			"*.sql.gz", "*.dump", "*.dmp", "*.bak", "*.hprof", "*.pcap", "*.pcapng", "*.har", "*.sqlite", "*.sqlite3",
			"*dump*.sql");

	private static final int MAX_LENGTH = 200;
	/** More titles than a workbench shows at a time. */
	private static final int MAX_JUDGED = 2_000;

	private final Globs names;
	/** Those of {@link #names} that do not look like a plain word. */
	private final Globs plainNames;
	private final Globs paths;
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
		names = new Globs(bySlash.get(false));
		plainNames = new Globs(bySlash.get(false).stream().filter(glob -> !isForWords(glob)).toList());
		paths = new Globs("(?:.*/)?", bySlash.get(true));
	}

	/** Whether a glob can be used: not blank, of a sane length, on one line. */
	public static boolean isValid(String glob) {
		return !glob.isBlank() && glob.length() <= MAX_LENGTH && glob.chars().noneMatch(Character::isISOControl);
	}

	/** Whether a path, with slashes of either kind, names something private. */
	public boolean matchesPath(String path) {
		var normal = path.replace('\\', '/');
		return Stream.of(normal.split("/")).anyMatch(names::match) || paths.match(normal);
	}

	/** Whether any word of a title such as {@code Compare .env (HEAD)} names something private. */
	public boolean matchesTitle(String title) {
		if (judged.size() >= MAX_JUDGED) {
			judged.clear();
		}
		return judged.computeIfAbsent(title, this::anyWordMatches);
	}

	/**
	 * Whether a text that need not be the name of anything, such as a label, mentions something private. A plain word
	 * such as {@code password} does not: every log-in form has it.
	 */
	public boolean mentionedIn(String text) {
		return matchesTitle(text) && words(text).anyMatch(
				word -> word.indexOf('.') >= 0 || word.indexOf('/') >= 0 ? matchesPath(word) : plainNames.match(word));
	}

	private static boolean isForWords(String glob) {
		return glob.startsWith("*") && glob.endsWith("*");
	}

	private static Stream<String> words(String title) {
		return Stream.of(title.split("[\\s()\\[\\]'\":*,;<>=]+"));
	}

	private boolean anyWordMatches(String title) {
		return matchesPath(title) || words(title).anyMatch(this::matchesPath);
	}
}
