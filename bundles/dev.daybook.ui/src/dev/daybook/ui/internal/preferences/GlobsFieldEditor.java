/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Several lines, each a glob. A wrong one is named, and keeps the page from being applied. */
final class GlobsFieldEditor extends StringFieldEditor {

	private static final int WIDTH = 40;
	private static final int LINES = 6;

	GlobsFieldEditor(String name, String label, Composite parent) {
		super(name, label, WIDTH, LINES, VALIDATE_ON_KEY_STROKE, parent);
	}

	@Override
	protected Text createTextWidget(@Nullable Composite parent) {
		return new Text(parent, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
	}

	/** The label stands at the first of the lines. */
	@Override
	protected void doFillIntoGrid(@Nullable Composite parent, int columns) {
		super.doFillIntoGrid(parent, columns);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(getLabelControl());
	}

	@Override
	protected boolean doCheckState() {
		var fault = GlobLines.fault(getStringValue());
		setErrorMessage(fault);
		return fault == null;
	}
}
