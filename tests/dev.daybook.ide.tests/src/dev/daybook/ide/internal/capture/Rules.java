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
import java.util.function.UnaryOperator;

import dev.daybook.ide.prefs.CaptureRules;

/** Rules to take shots by. */
final class Rules {

	private Rules() {
	}

	/** The defaults, with all projects belonging to the contract. */
	static Redactions usual() {
		return with(rules -> rules, Belongings.ALL);
	}

	/** What always holds, and nothing else. */
	static Redactions none() {
		return with(rules -> new CaptureRules(List.of(), List.of(), List.of(), List.of(), false, false),
				Belongings.ALL);
	}

	static Redactions with(UnaryOperator<CaptureRules> change, Belongings belongings) {
		var rules = change.apply(CaptureRules.DEFAULT);
		return new Redactions(new PrivacyGlobs(rules.files()), rules, belongings);
	}
}
