/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.List;
import java.util.Optional;

import dev.daybook.core.attribution.TextPattern.Syntax;

/**
 * What the {@code .daybook} file of a repository says. A file with a problem decides nothing: half of it could give
 * time to the wrong contract without anybody noticing.
 *
 * @param lines
 *            decisions in the order in which they are tried; the one without a path is last
 * @param problems
 *            what is wrong, by line
 */
public record DaybookFile(List<Line> lines, List<Problem> problems) {

	/** Name of the file, in the top folder of the repository. */
	public static final String NAME = ".daybook";
	/** Most characters of the file, and most bytes that are read of it. */
	public static final int MAX_LENGTH = 64 * 1024;
	/** No file, or an empty one. */
	public static final DaybookFile NONE = new DaybookFile(List.of(), List.of());

	/**
	 * A decision.
	 *
	 * @param number
	 *            number of the line, from 1
	 * @param glob
	 *            for paths in the repository, empty for all that no other line matches
	 * @param contract
	 *            the contract's identifier
	 */
	public record Line(int number, String glob, String contract) {

		boolean matches(String path) {
			return glob.isEmpty() || TextPattern.of(Syntax.GLOB, glob, false).matches(path);
		}
	}

	public DaybookFile {
		lines = List.copyOf(lines);
		problems = List.copyOf(problems);
	}

	/** Reads the text of a file; never throws. */
	public static DaybookFile parse(String text) {
		return new DaybookFileParser(text).parse();
	}

	/** A file that is longer than {@link #MAX_LENGTH}. */
	public static DaybookFile tooLong() {
		return broken("The file is longer than " + MAX_LENGTH + " characters, so nothing in it counts. Shorten it.");
	}

	/** A file of which nothing can be used, with the reason in a sentence. */
	public static DaybookFile broken(String sentence) {
		return new DaybookFile(List.of(), List.of(new Problem(1, 0, 0, sentence)));
	}

	/** The line that decides on a path, empty when none does or the file has a problem. */
	public Optional<Line> decide(String path) {
		return problems.isEmpty() ? lines.stream().filter(line -> line.matches(path)).findFirst() : Optional.empty();
	}
}
