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
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import dev.daybook.core.diary.DiarySegment;
import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.MoveSegment;

/** Gives segments, or a part of one, to another contract. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class MoveDialog extends CorrectionDialog {

	private final Chosen chosen;
	// Made when the dialog opens.
	private ContractChoice contract;
	/** Where one segment alone is chosen. */
	private @Nullable PartFields part;

	MoveDialog(Chosen chosen, String name) {
		super(chosen.shell(), chosen.corrections(), name, chosen.summary());
		this.chosen = chosen;
	}

	@Override
	void createFields(Composite form) {
		var givers = chosen.segments().stream().map(DiarySegment::contract).distinct().toList();
		Inputs.label(form, Messages.Move_To);
		contract = new ContractChoice(form, ContractChoice.offered(chosen.diary().contracts(), givers),
				!chosen.isUnassigned(), this::check);
		var only = chosen.only();
		part = only == null ? null : new PartFields(form, only, chosen.zone(), this::check);
	}

	@Override
	List<Edit> edits() {
		if (contract.chosen().isEmpty()) {
			throw new IllegalArgumentException(Messages.Move_NoContract);
		}
		var fields = part;
		return List.of(new MoveSegment(fields == null ? chosen.ranges() : List.of(fields.range()),
				contract.chosen()));
	}
}
