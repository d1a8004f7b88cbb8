/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import java.util.ArrayList;
import java.util.List;

import dev.daybook.ide.prefs.CapturePreferences;
import dev.daybook.ide.prefs.CaptureRules;
import dev.daybook.ide.prefs.PrivacyPreferences;

/**
 * A row of what is not seen.
 *
 * @param project
 *            whether it is about projects, else about views and editors
 * @param pattern
 *            identifier or name, where hidden with {@code *} and {@code ?}
 */
record Seen(boolean project, String pattern, State state) {

	/** What becomes of it. */
	enum State {
		HIDDEN, NEVER, PRIVATE
	}

	/** All rows for these rules and lists. */
	static List<Seen> of(CaptureRules rules, PrivacyPreferences hidden) {
		var rows = new ArrayList<Seen>();
		rules.parts().forEach(part -> rows.add(new Seen(false, part, State.HIDDEN)));
		rules.never().forEach(part -> rows.add(new Seen(false, part, State.NEVER)));
		hidden.privateParts().stream().sorted().forEach(part -> rows.add(new Seen(false, part, State.PRIVATE)));
		rules.projects().forEach(name -> rows.add(new Seen(true, name, State.HIDDEN)));
		hidden.privateProjects().stream().sorted().forEach(name -> rows.add(new Seen(true, name, State.PRIVATE)));
		return rows;
	}

	/** What holds until the person changes it. */
	static List<Seen> defaults() {
		return CaptureRules.DEFAULT.parts().stream().map(part -> new Seen(false, part, State.HIDDEN)).toList();
	}

	/** Stores rows, and the rest of the rules with them. */
	static void save(List<Seen> rows, CaptureRules rest, PrivacyPreferences hidden) {
		var rules = new CaptureRules(rest.files(), patterns(rows, false, State.HIDDEN),
				patterns(rows, false, State.NEVER), patterns(rows, true, State.HIDDEN), rest.unassigned(),
				rest.browsers(), rest.windows());
		var capture = new CapturePreferences();
		if (!rules.equals(capture.load())) {
			capture.save(rules);
		}
		hidden.setPrivateParts(patterns(rows, false, State.PRIVATE));
		hidden.setPrivateProjects(patterns(rows, true, State.PRIVATE));
	}

	private static List<String> patterns(List<Seen> rows, boolean project, State state) {
		return rows.stream().filter(row -> row.project == project && row.state == state).map(Seen::pattern).distinct()
				.toList();
	}

	Seen with(State other) {
		return new Seen(project, pattern, other);
	}

	/** The states that it can have; no picture is forbidden for a project, as its windows show others too. */
	List<State> states() {
		return project ? List.of(State.HIDDEN, State.PRIVATE) : List.of(State.values());
	}
}
