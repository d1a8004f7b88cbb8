/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.memo;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dev.daybook.core.segment.Memo;

/**
 * The widgets of the memo dialog: task, memo, what is wrong with them, and a list to take others from. The focus stays
 * in the memo while the arrow keys go through the list; going above its first row brings back what was typed.
 */
final class MemoForm {

	private static final int TEXT_WIDTH = 420;
	private static final int TEXT_HEIGHT = 72;

	/** Task and memo as they are in the widgets, too long perhaps. */
	private record Typed(String task, String text) {
	}

	private final Combo task;
	private final Text text;
	private final MemoFoot foot;
	private final MemoList list;
	private final Consumer<Boolean> valid;
	private final Runnable confirm;
	private boolean filling;
	/** What was typed before the arrow keys went into the list. */
	private @Nullable Typed typed;

	/**
	 * @param valid
	 *            told after every change whether task and memo can be saved
	 * @param confirm
	 *            called when the person confirms by a key or a double click
	 */
	MemoForm(Composite parent, MemoInput input, Consumer<Boolean> valid, Runnable confirm) {
		this.valid = valid;
		this.confirm = confirm;
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 6).applyTo(parent);
		task = createTask(parent, input);
		text = createText(parent, input);
		new Label(parent, SWT.NONE);
		foot = new MemoFoot(parent);
		list = new MemoList(parent, input.known(), this::choose);
		task.addModifyListener(event -> changed(task.getText()));
		text.addModifyListener(event -> changed(text.getText()));
		task.addListener(SWT.KeyDown, this::confirmOnReturn);
		text.addListener(SWT.KeyDown, this::confirmOnReturn);
		text.addListener(SWT.KeyDown, this::browse);
		list.table().addListener(SWT.DefaultSelection, event -> confirm.run());
	}

	private static Combo createTask(Composite parent, MemoInput input) {
		label(parent, Messages.Memo_Task);
		var combo = new Combo(parent, SWT.DROP_DOWN);
		MemoInput.tasks(input.known()).forEach(combo::add);
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

	private static void label(Composite parent, String name) {
		var label = new Label(parent, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
	}

	/** Return alone confirms; with the shift key it begins a new line. */
	private void confirmOnReturn(Event event) {
		var isReturn = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (isReturn && (event.stateMask & SWT.SHIFT) == 0) {
			event.doit = false;
			confirm.run();
		}
	}

	private void browse(Event event) {
		var into = typed == null;
		var down = event.keyCode == SWT.ARROW_DOWN && !list.isEmpty()
				&& (!into || text.getCaretLineNumber() == text.getLineCount() - 1);
		var up = event.keyCode == SWT.ARROW_UP && !into;
		if ((event.stateMask & SWT.MODIFIER_MASK) == 0 && (down || up)) {
			event.doit = false;
			go(down ? 1 : -1);
		}
	}

	private void go(int rows) {
		var before = typed;
		var kept = before == null ? new Typed(task.getText(), text.getText()) : before;
		var choice = list.move(rows);
		typed = choice == null ? null : kept;
		fill(choice == null ? kept : new Typed(choice.memo().task(), choice.memo().text()));
	}

	private void choose(MemoChoice choice) {
		if (typed == null) {
			typed = new Typed(task.getText(), text.getText());
		}
		fill(new Typed(choice.memo().task(), choice.memo().text()));
	}

	/** All of the memo is selected, so that typing replaces it. */
	private void fill(Typed content) {
		filling = true;
		task.setText(content.task());
		text.setText(content.text());
		text.selectAll();
		filling = false;
		check();
	}

	private void changed(String content) {
		if (!filling) {
			typed = null;
			list.filter(content);
			check();
		}
	}

	/** Says what is wrong now, and tells whether anything is. */
	void check() {
		var sentence = MemoLimits.fault(task.getText(), text.getText());
		foot.show(sentence, MemoLimits.counter(text.getText()));
		valid.accept(sentence == null);
	}

	/** Sets the focus on the memo, all of it selected, so that typing replaces it. */
	void focus() {
		text.setFocus();
		text.selectAll();
	}

	/** Lists these from now on; what is typed or chosen stays. Does nothing once the form is gone. */
	void offer(List<MemoChoice> choices) {
		if (!text.isDisposed()) {
			MemoInput.tasks(choices).stream().filter(t -> task.indexOf(t) < 0).forEach(task::add);
			list.show(choices);
		}
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
