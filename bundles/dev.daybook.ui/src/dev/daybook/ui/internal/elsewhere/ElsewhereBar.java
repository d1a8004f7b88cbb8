/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.elsewhere;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Says who keeps the diary, and offers to track here. Takes no room when this IDE keeps it. UI thread only. */
public final class ElsewhereBar extends Composite {

	private final Label text;
	private final Button here;
	private @Nullable Elsewhere shown;

	public ElsewhereBar(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(6, 0).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
		setVisible(false);
		text = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT)
				.applyTo(text);
		here = new Button(this, SWT.PUSH);
		here.setText(Messages.Elsewhere_TrackHere);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(here);
		here.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> TrackHereHandler.trackHere(getShell())));
	}

	/**
	 * @param elsewhere
	 *            {@code null} when this IDE keeps the diary
	 */
	public void show(@Nullable Elsewhere elsewhere) {
		if (elsewhere == null ? shown == null : elsewhere.equals(shown)) {
			return;
		}
		shown = elsewhere;
		if (elsewhere != null) {
			text.setText(elsewhere.sentence());
			here.setEnabled(elsewhere.canAsk());
		}
		((GridData) getLayoutData()).exclude = elsewhere == null;
		setVisible(elsewhere != null);
		getParent().layout(true, true);
	}
}
