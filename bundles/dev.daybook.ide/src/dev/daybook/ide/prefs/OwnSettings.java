/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.prefs;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** All that the person has set of the capture, for the record of what held when something was agreed to. */
public final class OwnSettings {

	private OwnSettings() {
	}

	/** The settings of this moment, one a line with its name, always in the same order. */
	public static String text() {
		var own = new DaybookPreferences();
		var hidden = new PrivacyPreferences();
		var rules = new CapturePreferences().load();
		return String.join("\n", List.of("review " + own.shotReview().toSeconds(), "shots " + own.shotsAtMost(),
				"notice " + own.shotNotice().toSeconds(), "idle " + own.idleAtMost().toSeconds(),
				lines("not counted", own.notCounted()), "windows " + rules.windows(),
				lines("file", rules.files()), lines("part", rules.parts()), lines("never", rules.never()),
				lines("project", rules.projects()), "unassigned " + rules.unassigned(),
				"browsers " + rules.browsers(), lines("private part", hidden.privateParts()),
				lines("private project", hidden.privateProjects()), "project names " + hidden.projectNames(),
				"file names " + hidden.fileNames()));
	}

	private static String lines(String name, Collection<?> values) {
		return name + " " + String.join("\t", new TreeSet<>(values.stream().map(String::valueOf).toList()));
	}
}
