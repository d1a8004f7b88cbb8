/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.contracts;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** One sentence with a sign: what is wrong, or what will happen. Has room for some lines, so that nothing moves. */
final class FaultLine {

	private final Label sign;
	private final Label sentence;

	/**
	 * @param lines
	 *            room for so many
	 */
	FaultLine(Composite parent, int lines) {
		var line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		sign = new Label(line, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(16, 16).applyTo(sign);
		sentence = new Label(line, SWT.WRAP);
		sentence.setText("\n".repeat(lines - 1));
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(0, sentence.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(sentence);
		sentence.setText("");
	}

	void show(@Nullable String fault, String note) {
		var image = fault != null ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_INFO_TSK;
		sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
		var text = fault == null ? note : fault;
		sign.setVisible(!text.isEmpty());
		sentence.setText(text);
		sentence.getParent().layout();
	}
}
