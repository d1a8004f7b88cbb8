/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.attribution;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import dev.daybook.core.attribution.Rule;
import dev.daybook.core.attribution.Rules;
import dev.daybook.ide.Attribution;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Offers a rule that is filled in already. UI thread only. */
public final class RuleOffer {

	private RuleOffer() {
	}

	/** What the rule looks at and its pattern. */
	public static String name(Rule rule) {
		return NLS.bind(Messages.Offer_Name, RuleTexts.of(rule.kind()), rule.pattern());
	}

	/**
	 * Opens the rule for the person to confirm or change, and adds it after the others.
	 *
	 * @return whether it was saved; otherwise the person did not want it, or was told why it was not
	 */
	public static boolean open(Shell shell, Rule rule) {
		var attribution = Diaries.find(Attribution.class);
		if (attribution == null) {
			Outcome.tell(shell, Messages.NotReady);
			return false;
		}
		var contracts = Diaries.current().map(WorkDiary::contracts).orElse(List.of());
		var dialog = new RuleDialog(shell, contracts, rule, Messages.Dialog_Add);
		var wanted = dialog.open() == Window.OK ? dialog.rule() : null;
		return wanted != null && add(attribution, wanted, shell);
	}

	private static boolean add(Attribution attribution, Rule rule, Shell shell) {
		try {
			var all = new ArrayList<>(attribution.rules().list());
			all.add(rule);
			attribution.setRules(new Rules(all));
			return true;
		} catch (IllegalArgumentException | IllegalStateException e) {
			Outcome.tell(shell, Outcome.sentence(e));
			return false;
		}
	}
}
