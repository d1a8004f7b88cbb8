/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.shot;

import java.io.ByteArrayInputStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.service.DaybookIds;

/** A shot at its full size, loaded off the UI thread. Modeless. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE)
public final class ShotDialog extends Dialog {

	private static final String SETTINGS = "ShotDialog";
	private static final int MARGIN = 8;
	/** Narrower than the dialog ever is; the text takes the room that there is. */
	private static final int WRAP = 320;
	private static final Point SIZE = new Point(1000, 680);

	private final String title;
	private final String sha256;
	private final String caption;
	private final WorkDiary diary;
	/** Made when the dialog opens. */
	private ScrolledComposite scroller;
	private Label picture;

	/**
	 * @param title
	 *            says which shot it is
	 * @param sha256
	 *            hash of a shot that was taken
	 * @param caption
	 *            what is said of it below the picture
	 */
	public ShotDialog(@Nullable Shell parent, WorkDiary diary, String title, String sha256, String caption) {
		super(parent);
		this.diary = diary;
		this.title = title;
		this.sha256 = sha256;
		this.caption = caption;
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MAX | SWT.MODELESS
				| getDefaultOrientation());
		setBlockOnOpen(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, DaybookIds.help("shot"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		createPicture(area);
		// A field that can't be edited, so that keys reach it and it can be copied and read aloud.
		var facts = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
		facts.setText((caption + '\n' + LookText.of(sha256)).strip());
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 0).hint(WRAP, SWT.DEFAULT).applyTo(facts);
		return area;
	}

	private void createPicture(Composite parent) {
		scroller = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		scroller.setLayoutData(new org.eclipse.swt.layout.GridData(SWT.FILL, SWT.FILL, true, true));
		picture = new Label(scroller, SWT.NONE);
		picture.setText(Messages.Shot_Loading);
		scroller.setContent(picture);
		picture.pack();
		Job.createSystem(Messages.Thumbnails_Job, (ICoreRunnable) monitor -> load()).schedule();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private void load() {
		var png = diary.shot(sha256);
		try {
			var data = png.isEmpty() ? null : new ImageData(new ByteArrayInputStream(png.get()));
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(data));
		} catch (SWTException notAPicture) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(null));
		}
	}

	private void show(@Nullable ImageData data) {
		if (picture.isDisposed()) {
			return;
		}
		if (data == null) {
			picture.setText(Messages.Shot_Missing);
		} else {
			var image = new Image(picture.getDisplay(), data);
			picture.addDisposeListener(event -> image.dispose());
			picture.setImage(image);
			picture.setToolTipText(title);
		}
		picture.pack();
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
		var settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ShotDialog.class))
				.getDialogSettings();
		return DialogSettings.getOrCreateSection(settings, SETTINGS);
	}
}
