/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.prefs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What of the workbench a picture never shows, beside what is never shown anyway: password fields, private files, and
 * projects of other contracts. Immutable; {@link CapturePreferences} keeps it. In all patterns {@code *} and {@code ?}
 * stand for any characters and one character, and case makes no difference.
 *
 * @param files
 *            the person's own patterns for names or paths of files, in addition to those that always hold
 * @param parts
 *            patterns for the identifiers of views and editors that are hidden
 * @param never
 *            patterns for the identifiers of views and editors during which no picture is taken at all
 * @param projects
 *            patterns for names of projects that are hidden, whatever contract they belong to
 * @param unassigned
 *            whether what belongs to no contract is hidden
 * @param browsers
 *            whether embedded browsers are hidden, wherever they are
 * @param windows
 *            which windows are shown
 */
public record CaptureRules(List<String> files, List<String> parts, List<String> never, List<String> projects,
		boolean unassigned, boolean browsers, Shown windows) {

	/** Which windows of the IDE are in a picture. */
	public enum Shown {
		/** All, with their dialogs and detached views. */
		ALL,
		/** All, without dialogs and detached views. */
		MAIN,
		/** The one that is worked in, without its dialogs and detached views. */
		ACTIVE
	}

	/** Parts that show whatever runs in them or comes in: terminals, consoles, mail, browsers, stored passwords. */
	public static final List<String> DEFAULT_PARTS = List.of("*console*", "*terminal*", "*mail*", "*browser.editor*",
			"*browser.view*", "*webbrowser*", "org.eclipse.equinox.security.*",
			"org.eclipse.datatools.sqltools.result.*");

	/** What holds until the person changes it. */
	public static final CaptureRules DEFAULT = new CaptureRules(List.of(), DEFAULT_PARTS, List.of(), List.of(), true,
			true);

	/** Rules by which all windows are shown. */
	public CaptureRules(List<String> files, List<String> parts, List<String> never, List<String> projects,
			boolean unassigned, boolean browsers) {
		this(files, parts, never, projects, unassigned, browsers, Shown.ALL);
	}

	public CaptureRules {
		files = List.copyOf(files);
		parts = List.copyOf(parts);
		never = List.copyOf(never);
		projects = List.copyOf(projects);
	}

	/** The same rules with one more file hidden, by name or path. */
	public CaptureRules hidingFile(String file) {
		return new CaptureRules(with(files, file), parts, never, projects, unassigned, browsers, windows);
	}

	/** The same rules with one more view or editor hidden. */
	public CaptureRules hidingPart(String id) {
		return new CaptureRules(files, with(parts, id), never, projects, unassigned, browsers, windows);
	}

	/** The same rules without exactly this pattern for files. */
	public CaptureRules showingFile(String file) {
		return new CaptureRules(without(files, file), parts, never, projects, unassigned, browsers, windows);
	}

	/** The same rules without exactly this pattern for views and editors. */
	public CaptureRules showingPart(String id) {
		return new CaptureRules(files, without(parts, id), never, projects, unassigned, browsers, windows);
	}

	private static List<String> with(List<String> all, String one) {
		return holds(all, one) ? all : Stream.concat(all.stream(), Stream.of(one)).toList();
	}

	private static List<String> without(List<String> all, String one) {
		return all.stream().filter(other -> !same(other, one)).toList();
	}

	private static boolean holds(List<String> all, String one) {
		return all.stream().anyMatch(other -> same(other, one));
	}

	private static boolean same(String a, String b) {
		return a.toLowerCase(Locale.ROOT).equals(b.toLowerCase(Locale.ROOT));
	}
}
