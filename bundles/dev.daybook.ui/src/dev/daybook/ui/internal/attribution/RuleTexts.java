/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.attribution;

import dev.daybook.core.attribution.Rule.Kind;
import dev.daybook.core.attribution.Step.Outcome;
import dev.daybook.core.attribution.TextPattern.Syntax;

/** Words for the parts of a rule. */
final class RuleTexts {

	private RuleTexts() {
	}

	static String of(Kind kind) {
		return switch (kind) {
		case PROJECT -> Messages.Kind_Project;
		case PATH -> Messages.Kind_Path;
		case REMOTE -> Messages.Kind_Remote;
		case BRANCH -> Messages.Kind_Branch;
		};
	}

	static String of(Syntax syntax) {
		return switch (syntax) {
		case GLOB -> Messages.Syntax_Glob;
		case REGEX -> Messages.Syntax_Regex;
		};
	}

	static String of(Outcome outcome) {
		return switch (outcome) {
		case WINS -> Messages.Which_Wins;
		case LATER -> Messages.Which_Later;
		case NO_MATCH -> Messages.Which_NoMatch;
		case UNUSABLE -> Messages.Which_Unusable;
		};
	}
}
