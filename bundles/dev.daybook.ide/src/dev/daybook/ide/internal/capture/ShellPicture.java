/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Prints a workbench window and the dialogs over it, control by control. It never copies from the display or from a
 * shell, because that takes what other programs show over the window. UI thread only.
 */
final class ShellPicture {

	private ShellPicture() {
	}

	/**
	 * Prints the window. Takes some 10 ms of the UI thread at 1920×1080.
	 *
	 * @return the print, which the caller closes
	 * @throws CaptureException
	 *             if there is nothing that a person looks at
	 */
	static WindowPrint print(IWorkbenchWindow window, Redactions redactions) throws CaptureException {
		var shells = shellsOf(window);
		var target = shells.getFirst();
		var area = target.getClientArea();
		if (area.isEmpty()) {
			throw new CaptureException(Messages.noWindow);
		}
		var areas = redactions.find(window, shells);
		var pieces = Piece.of(shells);
		var layers = new ArrayList<Layer>();
		var print = new WindowPrint(area.width, area.height, Piece.rgb(target.getBackground()), layers, areas);
		try {
			for (var piece : pieces) {
				layers.add(print(piece));
			}
			return print;
		} catch (CaptureException | RuntimeException | Error e) {
			print.close();
			throw e;
		} finally {
			shells.forEach(ShellPicture::repaint);
		}
	}

	/** GTK takes a control that was printed for one that is painted: without this the window loses parts on screen. */
	private static void repaint(Shell shell) {
		var area = shell.getClientArea();
		shell.redraw(area.x, area.y, area.width, area.height, true);
	}

	/** The window's own shell and the dialogs over it, bottom first. Hovers, tool tips and the like are left out. */
	private static List<Shell> shellsOf(IWorkbenchWindow window) throws CaptureException {
		var shell = window.getShell();
		if (shell == null || shell.isDisposed() || !shell.isVisible()) {
			throw new CaptureException(Messages.noWindow);
		}
		if (shell.getMinimized()) {
			throw new CaptureException(Messages.minimised);
		}
		var result = new ArrayList<Shell>();
		result.add(shell);
		addDialogs(shell, result);
		return result;
	}

	private static void addDialogs(Shell parent, List<Shell> result) {
		for (var child : parent.getShells()) {
			if (child.getParent() == parent && child.isVisible() && !child.getMinimized()
					&& (child.getStyle() & SWT.TITLE) != 0) {
				result.add(child);
				addDialogs(child, result);
			}
		}
	}

	private static Layer print(Piece piece) throws CaptureException {
		var control = piece.control();
		if (control == null) {
			return new Layer(null, piece.bounds(), piece.background());
		}
		var image = new Image(control.getDisplay(), piece.bounds().width, piece.bounds().height);
		WindowPrint.OPEN_IMAGES.incrementAndGet();
		var gc = new GC(image);
		try {
			// Controls don't paint where their parent's background shows.
			gc.setBackground(control.getParent().getBackground());
			gc.fillRectangle(0, 0, piece.bounds().width, piece.bounds().height);
			if (!control.print(gc)) {
				image.dispose();
				WindowPrint.OPEN_IMAGES.decrementAndGet();
				throw new CaptureException(NLS.bind(Messages.notPrinted, control.getClass().getSimpleName()));
			}
		} finally {
			gc.dispose();
		}
		return new Layer(image, piece.bounds(), 0);
	}
}
