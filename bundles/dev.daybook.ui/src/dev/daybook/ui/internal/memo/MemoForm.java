/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.segment.Memo;

/** The widgets of the memo dialog: task, memo, and what is wrong with them. */
final class MemoForm {

	private static final int TEXT_WIDTH = 420;
	private static final int TEXT_HEIGHT = 96;

	private final Combo task;
	private final Text text;
	/** Beside the sentence, as dark themes give all labels one colour. */
	private final Label sign;
	private final Label fault;
	private final Label counter;
	private final Consumer<Boolean> valid;

	/**
	 * @param valid
	 *            told after every change whether task and memo can be saved
	 */
	MemoForm(Composite parent, MemoInput input, Consumer<Boolean> valid) {
		this.valid = valid;
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 6).applyTo(parent);
		task = createTask(parent, input);
		text = createText(parent, input);
		new Label(parent, SWT.NONE);
		var foot = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(foot);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		sign = new Label(foot, SWT.NONE);
		sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		fault = createFault(foot);
		counter = new Label(foot, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(counter);
		task.addModifyListener(event -> check());
		text.addModifyListener(event -> check());
	}

	private static Combo createTask(Composite parent, MemoInput input) {
		label(parent, Messages.Memo_Task);
		var combo = new Combo(parent, SWT.DROP_DOWN);
		input.tasks().forEach(combo::add);
		combo.setText(input.memo().task());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private static Text createText(Composite parent, MemoInput input) {
		label(parent, Messages.Memo_Text);
		var area = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		area.setText(input.memo().text());
		area.setMessage(Messages.Memo_Hint);
		// In a text of several lines Tab would be written; here it leads on, as in the other fields.
		area.addTraverseListener(
				e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, TEXT_HEIGHT).applyTo(area);
		return area;
	}

	private static Label createFault(Composite parent) {
		var label = new Label(parent, SWT.WRAP);
		label.setForeground(JFaceColors.getErrorText(parent.getDisplay()));
		GridDataFactory.fillDefaults().grab(true, false).hint(0, label.getFont().getFontData()[0].getHeight() * 4)
				.applyTo(label);
		return label;
	}

	private static void label(Composite parent, String name) {
		var label = new Label(parent, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	/** Says what is wrong now, and tells whether anything is. */
	void check() {
		counter.setText(MemoLimits.counter(text.getText()));
		var sentence = MemoLimits.fault(task.getText(), text.getText());
		fault.setText(sentence == null ? "" : sentence);
		sign.setVisible(sentence != null);
		fault.getParent().layout();
		valid.accept(sentence == null);
	}

	/** Sets the focus on the memo, all of it selected, so that typing replaces it. */
	void focus() {
		text.setFocus();
		text.selectAll();
	}

	/**
	 * Task and memo as they stand.
	 *
	 * @throws IllegalArgumentException
	 *             if {@link #check} said that they cannot be saved
	 */
	Memo memo() {
		return new Memo(task.getText(), text.getText());
	}
}
