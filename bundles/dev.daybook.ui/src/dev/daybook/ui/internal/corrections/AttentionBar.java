/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.corrections;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import dev.daybook.core.edit.Range;
import dev.daybook.core.edit.WithdrawTime;
import dev.daybook.ide.Conflict;
import dev.daybook.ide.Corrections;
import dev.daybook.ui.internal.service.Diaries;
import dev.daybook.ui.internal.service.Outcome;

/** Tells of unassigned time and of conflicts. Takes no room when there is neither. UI thread only. */
public final class AttentionBar extends Composite {

	static final String WITHDRAW = "withdraw";
	static final String KEEP = "keep";

	/** Conflicts that the person does not want to be asked about again before the next start. */
	private final Set<Range> kept = new HashSet<>();
	private @Nullable Attention shown;

	public AttentionBar(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
	}

	/**
	 * @param attention
	 *            {@code null} when nothing waits
	 */
	public void show(@Nullable Attention attention) {
		if (attention == null ? shown == null : attention.equals(shown)) {
			return;
		}
		shown = attention;
		for (Control child : getChildren()) {
			child.dispose();
		}
		if (attention != null) {
			createUnassigned(attention.unassigned());
			attention.conflicts().stream().filter(i -> !kept.contains(key(i.conflict()))).forEach(this::create);
		}
		var empty = getChildren().length == 0;
		((GridData) getLayoutData()).exclude = empty;
		setVisible(!empty);
		getParent().layout(true, true);
	}

	private void createUnassigned(String sentence) {
		if (!sentence.isEmpty()) {
			row(ISharedImages.IMG_OBJS_INFO_TSK, sentence).addSelectionListener(
					SelectionListener.widgetSelectedAdapter(event -> InboxHandler.open(getShell())));
		}
	}

	private void create(Attention.Item item) {
		var link = row(ISharedImages.IMG_OBJS_WARN_TSK, item.sentence());
		link.setToolTipText(item.conflict().reason());
		link.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> settle(String.valueOf(event.text), item.conflict())));
	}

	private Link row(String image, String sentence) {
		var row = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 5).spacing(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		var sign = new Label(row, SWT.NONE);
		sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
		var link = new Link(row, SWT.WRAP);
		link.setText(sentence);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(link);
		return link;
	}

	private void settle(String answer, Conflict conflict) {
		if (answer.equals(WITHDRAW)) {
			withdraw(conflict);
		} else {
			keep(conflict);
		}
	}

	/** Only what the other device has. */
	private void withdraw(Conflict conflict) {
		Diaries.service(Corrections.class).ifPresent(corrections -> Outcome.report(
				Change.apply(Messages.Withdraw_Name, corrections, conflict.overlaps().stream()
						.map(o -> new WithdrawTime(new Range(conflict.contract(), o.from(), o.to()),
								Messages.Attention_Reason))
						.toList()),
				getShell()));
	}

	private void keep(Conflict conflict) {
		kept.add(key(conflict));
		var again = shown;
		shown = null;
		show(again);
		var told = new MessageDialog(getShell(), Messages.Attention_KeptTitle, null,
				NLS.bind(Messages.Attention_Kept, conflict.device()), MessageDialog.INFORMATION, 0,
				IDialogConstants.OK_LABEL);
		told.setBlockOnOpen(false);
		told.open();
	}

	private static Range key(Conflict conflict) {
		return new Range(conflict.contract(), conflict.from(), conflict.to());
	}
}
