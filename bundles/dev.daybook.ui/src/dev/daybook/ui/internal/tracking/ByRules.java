/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.core.attribution.Decision;
import dev.daybook.core.contract.Contract;
import dev.daybook.ide.Attribution;
import dev.daybook.ide.Status;
import dev.daybook.ui.internal.agreement.AgreementGate;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Tracking whatever contract the rules say. */
final class ByRules {

	private ByRules() {
	}

	/** Whether the rules decide on what is tracked, or on what the person is away from. */
	static boolean isOn(Status status) {
		return Decision.isByRules(status.rule());
	}

	static void start(@Nullable Shell shell) {
		Diaries.service(Attribution.class).ifPresentOrElse(rules -> AgreementGate.start(shell, rules::startByRules),
				() -> Outcome.noDiary(shell));
	}

	/** Text of the entry in the drop-down, with the contract that was found. */
	static String label(Status status) {
		var found = isOn(status) ? status.contract().map(Contract::title) : Optional.<String>empty();
		return found.map(title -> NLS.bind(MenuMessages.Menu_ByRulesNow, title)).orElse(MenuMessages.Menu_ByRules);
	}
}
