/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import dev.daybook.core.attribution.Rule;
import dev.daybook.ui.internal.attribution.RuleOffer;

/** Offers a rule for what was assigned, so that it need not be assigned again. Has room for two lines. */
final class RuleLine {

	private final Link link;
	private final Runnable saved;
	private @Nullable Rule offered;

	/**
	 * @param saved
	 *            called when a rule was made
	 */
	RuleLine(Composite parent, Runnable saved) {
		this.saved = saved;
		link = new Link(parent, SWT.WRAP);
		link.setText("\n");
		GridDataFactory.fillDefaults().grab(true, false).hint(200, link.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
				.applyTo(link);
		link.setText("");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> make()));
	}

	/**
	 * @param rule
	 *            {@code null} when there is nothing in common
	 * @param contract
	 *            title of its contract
	 */
	void offer(@Nullable Rule rule, String contract) {
		offered = rule;
		link.setText(rule == null ? Messages.Rule_None
				: NLS.bind(Messages.Rule_Offer, escaped(RuleOffer.name(rule)), escaped(contract)));
	}

	/** A link reads an ampersand as a mnemonic. */
	private static String escaped(String text) {
		return text.replace("&", "&&");
	}

	private void make() {
		var rule = offered;
		if (rule != null && RuleOffer.open(link.getShell(), rule)) {
			offered = null;
			link.setText(Messages.Rule_Saved);
			saved.run();
		}
	}
}
