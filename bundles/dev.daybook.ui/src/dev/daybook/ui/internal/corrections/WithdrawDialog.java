/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.WithdrawTime;

/** Takes time back, so that nobody is billed for it. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class WithdrawDialog extends CorrectionDialog {

	private final Chosen chosen;
	// Made when the dialog opens.
	private Text reason;
	/** Where one segment alone is chosen. */
	private @Nullable PartFields part;

	WithdrawDialog(Chosen chosen) {
		super(chosen.shell(), chosen.corrections(), Messages.Withdraw_Name,
				NLS.bind(Messages.Withdraw_Message, chosen.summary()));
		this.chosen = chosen;
	}

	@Override
	void createFields(Composite form) {
		var only = chosen.only();
		part = only == null ? null : new PartFields(form, only, chosen.zone(), this::check);
		reason = Inputs.lines(form, Messages.Withdraw_Reason, this::check);
		reason.setFocus();
	}

	@Override
	List<Edit> edits() {
		var fields = part;
		List<Edit> edits = new ArrayList<>();
		for (var range : fields == null ? chosen.ranges() : List.of(fields.range())) {
			edits.add(new WithdrawTime(range, reason.getText()));
		}
		return edits;
	}
}
