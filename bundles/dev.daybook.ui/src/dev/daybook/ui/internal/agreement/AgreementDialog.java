/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import dev.daybook.ui.internal.agreement.AgreementText.Section;
import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Outcome;

/**
 * What is captured for a contract, to be read and accepted. The text has the focus, so that keys scroll it and a screen
 * reader reads it; nothing is accepted by a Return that was meant for the dialog before.
 */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class AgreementDialog extends Dialog {

	/** Characters of a line that is easy to read. */
	private static final int COLUMNS = 74;
	/** Share of the screen's height that the text takes at most, in percent; the rest is a matter of scrolling. */
	private static final int MAX_PERCENT = 75;
	private static final int MARGIN = 8;

	private final @Nullable Shell parent;
	private final String title;
	private final List<Section> sections;
	private final Supplier<CompletableFuture<Void>> accept;
	/** Made when the dialog opens. */
	private StyledText text;

	/**
	 * @param accept
	 *            notes that it was accepted, and starts
	 */
	AgreementDialog(@Nullable Shell parent, String title, List<Section> sections,
			Supplier<CompletableFuture<Void>> accept) {
		super(parent);
		this.parent = parent;
		this.title = title;
		this.sections = sections;
		this.accept = accept;
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.Title, title));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, DaybookIds.help("agreement"));
	}

	@Override
	protected Control createDialogArea(Composite area) {
		var content = (Composite) super.createDialogArea(area);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(content);
		text = new StyledText(content, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		fill();
		GridDataFactory.fillDefaults().grab(true, true).hint(size()).applyTo(text);
		return content;
	}

	private void fill() {
		var all = new StringBuilder(Messages.Intro);
		List<StyleRange> headings = new ArrayList<>();
		for (var section : sections) {
			all.append("\n\n");
			headings.add(new StyleRange(all.length(), section.heading().length(), null, null, SWT.BOLD));
			all.append(section.heading()).append('\n').append(section.text());
		}
		text.setText(all.toString());
		text.setStyleRanges(headings.toArray(StyleRange[]::new));
	}

	private Point size() {
		var gc = new GC(text);
		var width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * COLUMNS);
		gc.dispose();
		var height = text.computeSize(width, SWT.DEFAULT).y;
		return new Point(width, Math.min(height, text.getMonitor().getClientArea().height * MAX_PERCENT / 100));
	}

	@Override
	protected void createButtonsForButtonBar(Composite bar) {
		// None is the default one: who accepts goes to the button, or presses its key.
		createButton(bar, IDialogConstants.OK_ID, Messages.Accept, false);
		createButton(bar, IDialogConstants.CANCEL_ID, Messages.Decline, false);
	}

	@Override
	protected Control createContents(Composite area) {
		var contents = super.createContents(area);
		text.setFocus();
		return contents;
	}

	@Override
	protected void okPressed() {
		super.okPressed();
		Outcome.report(accept.get(), parent);
	}

	@Override
	protected void cancelPressed() {
		super.cancelPressed();
		Outcome.inform(parent, Messages.Declined);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
