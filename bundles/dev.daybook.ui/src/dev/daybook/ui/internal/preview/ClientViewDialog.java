/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preview;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.ui.internal.service.DaybookIds;
import dev.daybook.ui.internal.service.Outcome;

/** The client's page beside the work. It is in memory only: no file is written for it. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
final class ClientViewDialog extends Dialog {

	private static final Point SIZE = new Point(1000, 720);
	private static final String SETTINGS = "clientView";
	private static final int MARGIN = 16;

	private final String contract;
	private final Instant slot;
	// Made when the dialog opens.
	private Composite area;
	private Label words;

	/**
	 * @param contract
	 *            title
	 * @param slot
	 *            the segment that is scrolled to
	 */
	ClientViewDialog(@Nullable Shell parent, String contract, Instant slot) {
		super(parent);
		this.contract = contract;
		this.slot = slot;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MAX | SWT.MODELESS
				| getDefaultOrientation());
		setBlockOnOpen(false);
	}

	/** Opens at once, and shows the page when it is there, or why it is not. */
	void show(CompletableFuture<String> page) {
		open();
		var display = area.getDisplay();
		page.whenComplete((html, failure) -> display.asyncExec(() -> {
			if (area.isDisposed()) {
				return;
			}
			if (failure == null) {
				show(html);
			} else {
				say(Outcome.sentence(failure));
			}
		}));
	}

	private void say(String sentence) {
		words.setText(sentence);
		area.layout();
	}

	private void show(String html) {
		try {
			var browser = new Browser(area, SWT.NONE);
			// The page stands for itself: nothing in it leads anywhere, or may ask anybody.
			browser.addProgressListener(ProgressListener.completedAdapter(event -> {
				browser.execute("document.querySelector('[data-slot=\"" + slot + "\"]')?.scrollIntoView()");
				browser.addLocationListener(LocationListener.changingAdapter(leave -> leave.doit = false));
			}));
			browser.setText(html, false);
			((StackLayout) area.getLayout()).topControl = browser;
			area.layout();
		} catch (SWTError e) {
			say(NLS.bind(Messages.Client_NoBrowser, e.getMessage()));
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.Client_Title, contract));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, DaybookIds.help("shot"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		var stack = new StackLayout();
		area.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		var first = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(first);
		words = new Label(first, SWT.WRAP);
		words.setText(Messages.Client_Loading);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
		stack.topControl = first;
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		var size = super.getInitialSize();
		return new Point(Math.max(size.x, SIZE.x), Math.max(size.y, SIZE.y));
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		var settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ClientViewDialog.class))
				.getDialogSettings();
		return DialogSettings.getOrCreateSection(settings, SETTINGS);
	}
}
