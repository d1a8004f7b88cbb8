/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The line below the memo: what is wrong, or else which keys there are; and how much of the memo is used. */
final class MemoFoot {

	private static final int LINES = 2;

	/** Beside the sentence, as dark themes give all labels one colour. */
	private final Label sign;
	private final Label fault;
	private final Label keys;
	private final Label counter;

	MemoFoot(Composite parent) {
		var foot = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(foot);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		sign = new Label(foot, SWT.NONE);
		sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		fault = createSentence(foot);
		fault.setForeground(JFaceColors.getErrorText(parent.getDisplay()));
		keys = createSentence(foot);
		keys.setText(Messages.Memo_Keys);
		counter = new Label(foot, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(counter);
	}

	private static Label createSentence(Composite parent) {
		var label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(0, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * LINES).applyTo(label);
		return label;
	}

	void show(@Nullable String sentence, String used) {
		counter.setText(used);
		fault.setText(sentence == null ? "" : sentence);
		show(sign, sentence != null);
		show(fault, sentence != null);
		show(keys, sentence == null);
		keys.getParent().layout();
	}

	private static void show(Label label, boolean visible) {
		label.setVisible(visible);
		((GridData) label.getLayoutData()).exclude = !visible;
	}
}
