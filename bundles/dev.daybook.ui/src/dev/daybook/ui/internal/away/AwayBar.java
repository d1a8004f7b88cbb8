/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.away;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import dev.daybook.ui.internal.service.Diaries;

/**
 * Asks about the latest absence, without a dialog. Those before it are rows of the list, so that a low view keeps its
 * list. Takes no room when there is nothing to ask. UI thread only.
 */
public final class AwayBar extends Composite {

	private List<AwayQuestion> shown = List.of();

	public AwayBar(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
	}

	/**
	 * Shows the latest of these questions, and how many there are besides.
	 *
	 * @param questions
	 *            the oldest first
	 */
	public void show(List<AwayQuestion> questions) {
		if (questions.equals(shown)) {
			return;
		}
		shown = List.copyOf(questions);
		for (Control child : getChildren()) {
			child.dispose();
		}
		if (!shown.isEmpty()) {
			create(shown.getLast(), shown.size() - 1);
		}
		((GridData) getLayoutData()).exclude = shown.isEmpty();
		setVisible(!shown.isEmpty());
		getParent().layout(true, true);
	}

	private void create(AwayQuestion question, int earlier) {
		var row = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		var text = new Label(row, SWT.WRAP);
		text.setText(switch (earlier) {
		case 0 -> question.sentence();
		case 1 -> NLS.bind(Messages.Away_OneEarlier, question.sentence());
		default -> NLS.bind(Messages.Away_Earlier, question.sentence(), earlier);
		});
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text);
		var answers = new Link(row, SWT.WRAP);
		answers.setText(NLS.bind(Messages.Away_Links,
				new Object[] { Messages.Away_Keep, Messages.Away_Give, Messages.Away_Discard }));
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(answers);
		// A screen reader that comes to the answers says what they answer.
		answers.getAccessible().addAccessibleListener(AccessibleListener
				.getNameAdapter(event -> event.result = question.sentence() + " " + plain(answers.getText())));
		answers.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> answer(event.text, question)));
	}

	private static String plain(String linked) {
		return linked.replaceAll("<[^>]*>", "");
	}

	private void answer(String action, AwayQuestion question) {
		Diaries.current().ifPresent(diary -> new AwayActions(diary, getShell()).run(action, question.away()));
	}
}
