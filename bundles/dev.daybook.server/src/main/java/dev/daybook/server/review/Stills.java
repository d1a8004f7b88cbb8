/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dev.daybook.core.activity.Signal;
import dev.daybook.core.diary.DiarySegment;

/** What was done in a segment in words: evidence that needs no picture. */
final class Stills {

	private Stills() {
	}

	/** Sentences without a full stop, the telling ones first; none when nothing of the kind happened. */
	static List<String> of(DiarySegment segment) {
		List<String> stills = new ArrayList<>();
		commits(segment, stills);
		tests(segment, stills);
		builds(segment, stills);
		add(stills, number(segment, Signal.LAUNCH, "program started", "programs started"),
				number(segment, Signal.DEBUG_LAUNCH, "started in the debugger", "started in the debugger"));
		add(stills, number(segment, Signal.DEBUG, "debug step", "debug steps"),
				number(segment, Signal.SUSPEND, "stop in the debugger", "stops in the debugger"));
		add(stills, number(segment, Signal.EDIT, "edit", "edits"), number(segment, Signal.SAVE, "save", "saves"));
		add(stills, number(segment, Signal.NAVIGATION, "navigation", "navigations"),
				number(segment, Signal.SEARCH, "search", "searches"));
		return List.copyOf(stills);
	}

	private static void commits(DiarySegment segment, List<String> stills) {
		var commits = segment.commits();
		if (!commits.isEmpty()) {
			var files = commits.stream().mapToInt(c -> Math.max(0, c.files())).sum();
			stills.add(number(commits.size(), "commit", "commits")
					+ (files == 0 ? "" : ", " + number(files, "file changed", "files changed")));
		}
	}

	private static void tests(DiarySegment segment, List<String> stills) {
		var passed = count(segment, Signal.TEST_PASSED);
		var failed = count(segment, Signal.TEST_FAILED);
		var runs = count(segment, Signal.TEST);
		if (passed + failed > 0) {
			stills.add(number(passed + failed, "test run", "tests run")
					+ (failed == 0 ? ", all passed" : ": " + passed + " passed, " + failed + " failed"));
		} else if (runs > 0) {
			stills.add(number(runs, "test session", "test sessions"));
		}
	}

	private static void builds(DiarySegment segment, List<String> stills) {
		var builds = count(segment, Signal.BUILD) + count(segment, Signal.AUTO_BUILD);
		var broken = count(segment, Signal.BUILD_ERRORS);
		if (builds + broken > 0) {
			stills.add(number(Math.max(builds, broken), "build", "builds")
					+ (broken == 0 ? "" : ", " + broken + " with errors"));
		}
	}

	/** What happened of a few kinds, in one line. */
	private static void add(List<String> stills, String... kinds) {
		var line = Arrays.stream(kinds).filter(k -> !k.isEmpty()).collect(Collectors.joining(", "));
		if (!line.isEmpty()) {
			stills.add(line);
		}
	}

	/** Empty if there was none. */
	private static String number(DiarySegment segment, Signal kind, String one, String many) {
		var count = count(segment, kind);
		return count == 0 ? "" : number(count, one, many);
	}

	private static String number(int count, String one, String many) {
		return count + " " + (count == 1 ? one : many);
	}

	private static int count(DiarySegment segment, Signal kind) {
		return segment.activity().events().getOrDefault(kind, 0);
	}
}
