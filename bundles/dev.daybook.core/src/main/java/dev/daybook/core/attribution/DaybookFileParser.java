/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.attribution.TextPattern.Syntax;
import dev.daybook.core.contract.ContractCheck;

/** Reads the text of a {@code .daybook} file line by line; see docs/attribution.md. */
final class DaybookFileParser {

	/** Enough to mend a file by; more would only fill the list of problems. */
	private static final int MAX_PROBLEMS = 50;
	private static final int MAX_PATHS = 500;
	private static final String CONTRACT = "contract";
	private static final String PATH = "path";
	private static final String EXPECTED = "Write contract = ID, or path GLOB = ID, or # and a comment.";

	private final String text;
	private final List<DaybookFile.Line> paths = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private final Set<String> globs = new HashSet<>();
	private DaybookFile.@Nullable Line rest;

	DaybookFileParser(String text) {
		this.text = text;
	}

	DaybookFile parse() {
		if (text.length() > DaybookFile.MAX_LENGTH) {
			return DaybookFile.tooLong();
		}
		var number = 1;
		// A byte order mark is not a part of the first line.
		for (var begin = text.startsWith("\ufeff") ? 1 : 0; begin <= text.length(); number++) {
			var end = text.indexOf('\n', begin);
			end = end < 0 ? text.length() : end;
			if (problems.size() < MAX_PROBLEMS) {
				line(number, begin, text.substring(begin, end));
			}
			begin = end + 1;
		}
		var last = rest;
		if (last != null) {
			paths.add(last);
		}
		return new DaybookFile(paths, problems);
	}

	private void line(int number, int begin, String raw) {
		var line = raw.strip();
		var offset = begin + raw.indexOf(line);
		if (line.isEmpty() || line.startsWith("#")) {
			return;
		}
		try {
			if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
				throw new IllegalArgumentException(
						"This is left over from a merge. Keep one side and delete this line.");
			}
			checkCharacters(line);
			var word = line.split("[\\s=\"]", 2)[0];
			switch (word) {
			case CONTRACT -> contract(number, line.substring(word.length()).strip());
			case PATH -> path(number, line.substring(word.length()).strip());
			default -> throw new IllegalArgumentException("\"" + shorten(word) + "\" is not known here. " + EXPECTED);
			}
		} catch (IllegalArgumentException e) {
			problems.add(new Problem(number, offset, line.length(), String.valueOf(e.getMessage())));
		}
	}

	private static void checkCharacters(String line) {
		if (line.indexOf('\ufffd') >= 0) {
			throw new IllegalArgumentException("This line is not UTF-8. Save the file in that encoding.");
		}
		if (line.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
			throw new IllegalArgumentException("There is a control character in this line. Delete it.");
		}
	}

	private void contract(int number, String value) {
		if (!value.startsWith("=")) {
			throw new IllegalArgumentException("There is no = after \"contract\". " + EXPECTED);
		}
		var before = rest;
		if (before != null) {
			throw new IllegalArgumentException("Line " + before.number()
					+ " names a contract for the whole repository already. Keep one of them, or give one a path.");
		}
		rest = new DaybookFile.Line(number, "", id(value.substring(1)));
	}

	private void path(int number, String value) {
		var quoted = value.startsWith("\"");
		var close = quoted ? value.indexOf('"', 1) : value.indexOf('=');
		if (quoted && close < 0) {
			throw new IllegalArgumentException("The quotation mark is never closed. " + EXPECTED);
		}
		var glob = quoted ? value.substring(1, close) : close < 0 ? value : value.substring(0, close).strip();
		var after = quoted ? value.substring(close + 1).strip() : close < 0 ? "" : value.substring(close);
		if (!after.startsWith("=")) {
			throw new IllegalArgumentException("There is no = after the path. " + EXPECTED);
		}
		// The path from the top folder on can be written with or without the slash.
		var rooted = glob.startsWith("/") ? glob.substring(1) : glob;
		if (rooted.isBlank()) {
			throw new IllegalArgumentException("There is no path before the =. " + EXPECTED);
		}
		TextPattern.of(Syntax.GLOB, rooted, false);
		if (!globs.add(rooted)) {
			throw new IllegalArgumentException(
					"The same path stands in a line before, which wins. Delete one of them.");
		}
		if (paths.size() == MAX_PATHS) {
			throw new IllegalArgumentException("There are more than " + MAX_PATHS + " paths. Join some of them.");
		}
		paths.add(new DaybookFile.Line(number, rooted, id(after.substring(1))));
	}

	private static String id(String value) {
		var id = value.strip();
		if (id.isEmpty()) {
			throw new IllegalArgumentException("There is no contract after the =. " + EXPECTED);
		}
		if (id.codePointCount(0, id.length()) > ContractCheck.MAX_ID) {
			throw new IllegalArgumentException("A contract's identifier has at most " + ContractCheck.MAX_ID
					+ " characters. Copy it from the contract's properties.");
		}
		return id;
	}

	private static String shorten(String word) {
		return word.length() <= 30 ? word : word.substring(0, 30) + "...";
	}
}
