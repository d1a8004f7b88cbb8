/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import dev.daybook.core.activity.Signal;

/** Kinds of signals that a person switches on or off together. */
enum SignalGroup {
	KEYS(Messages.Kind_Keys, Signal.KEY),
	CLICKS(Messages.Kind_Clicks, Signal.CLICK),
	SCROLLS(Messages.Kind_Scrolls, Signal.SCROLL),
	POINTER(Messages.Kind_Pointer, Signal.POINTER),
	EDITS(Messages.Kind_Edits, Signal.EDIT),
	SAVES(Messages.Kind_Saves, Signal.SAVE),
	PARTS(Messages.Kind_Parts, Signal.PART),
	NAVIGATION(Messages.Kind_Navigation, Signal.NAVIGATION),
	SEARCHES(Messages.Kind_Searches, Signal.SEARCH),
	COMMANDS(Messages.Kind_Commands, Signal.COMMAND),
	BUILDS(Messages.Kind_Builds, Signal.BUILD, Signal.AUTO_BUILD, Signal.BUILD_ERRORS),
	PROGRAMS(Messages.Kind_Programs, Signal.LAUNCH, Signal.DEBUG_LAUNCH),
	DEBUGGER(Messages.Kind_Debugger, Signal.DEBUG, Signal.SUSPEND),
	TESTS(Messages.Kind_Tests, Signal.TEST, Signal.TEST_PASSED, Signal.TEST_FAILED),
	COMMITS(Messages.Kind_Commits, Signal.COMMIT);

	private final String label;
	private final Set<Signal> signals;

	SignalGroup(String label, Signal... signals) {
		this.label = label;
		this.signals = Set.of(signals);
	}

	String label() {
		return label;
	}

	/** Whether all of it is counted. */
	boolean isCounted(Set<Signal> not) {
		return signals.stream().noneMatch(not::contains);
	}

	/** The names of its signals, one a line. */
	String names() {
		return Arrays.stream(Signal.values()).filter(signals::contains).map(Signal::name)
				.collect(Collectors.joining("\n"));
	}
}
