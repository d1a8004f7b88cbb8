/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.edit.ChangeMemo;
import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.Range;
import dev.daybook.core.edit.SplitSegment;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.time.Slot;

/** Splits a segment at a second; what comes from there on can get a memo of its own at once. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class SplitDialog extends CorrectionDialog {

	private final Chosen chosen;
	private final DiarySegment segment;
	// Made when the dialog opens.
	private TimeField at;
	private Text task;
	private Text memo;

	SplitDialog(Chosen chosen, DiarySegment segment) {
		super(chosen.shell(), chosen.corrections(), Messages.Split_Name, chosen.summary());
		this.chosen = chosen;
		this.segment = segment;
	}

	@Override
	void createFields(Composite form) {
		var longest = segment.stretches().stream()
				.max((a, b) -> Long.compare(a.segment().seconds(), b.segment().seconds())).orElseThrow().segment();
		var middle = longest.from().plusSeconds(longest.seconds() / 2);
		at = new TimeField(form, Messages.Split_At, middle.atZone(chosen.zone()).toLocalTime(), this::check);
		task = Inputs.line(form, Messages.Split_Task, "", this::check);
		task.setText(segment.memos().isEmpty() ? "" : segment.memos().getLast().task());
		memo = Inputs.lines(form, Messages.Split_Memo, this::check);
		memo.setFocus();
	}

	@Override
	List<Edit> edits() {
		var second = PartFields.instant(at.get(), segment, chosen.zone());
		var split = new SplitSegment(segment.contract(), second);
		if (memo.getText().isBlank()) {
			return List.of(split);
		}
		var rest = new Range(segment.contract(), second, segment.slot().plus(Slot.LENGTH));
		return List.of(split, new ChangeMemo(rest, List.of(new Memo(task.getText(), memo.getText()))));
	}
}
