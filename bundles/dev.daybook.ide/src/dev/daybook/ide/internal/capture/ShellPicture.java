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
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
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
		var layers = new ArrayList<Layer>();
		try {
			for (var shell : shells) {
				printChildren(shell, target, layers);
			}
			return new WindowPrint(area.width, area.height, rgb(target.getBackground()), layers, areas);
		} catch (RuntimeException | Error e) {
			new WindowPrint(0, 0, 0, layers, areas).close();
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

	private static void printChildren(Shell shell, Shell target, List<Layer> layers) throws CaptureException {
		if (shell != target) {
			layers.add(backgroundOf(shell, target));
		}
		var children = shell.getChildren();
		// The first child is the topmost one.
		for (var i = children.length - 1; i >= 0; i--) {
			var child = children[i];
			var size = child.getSize();
			if (!(child instanceof Shell) && child.getVisible() && size.x > 0 && size.y > 0) {
				layers.add(printOf(child, shell, target));
			}
		}
	}

	private static Layer printOf(Control control, Shell shell, Shell target) throws CaptureException {
		var size = control.getSize();
		var image = filled(shell, size.x, size.y);
		var gc = new GC(image);
		try {
			if (!control.print(gc)) {
				image.dispose();
				throw new CaptureException(NLS.bind(Messages.notPrinted, control.getClass().getSimpleName()));
			}
		} finally {
			gc.dispose();
		}
		return layer(image, control.getParent(), target, control.getLocation().x, control.getLocation().y);
	}

	private static Layer backgroundOf(Shell shell, Shell target) {
		var area = shell.getClientArea();
		return layer(filled(shell, Math.max(1, area.width), Math.max(1, area.height)), shell, target, 0, 0);
	}

	/** Controls don't paint where their parent's background shows, so the image starts with it. */
	private static Image filled(Shell shell, int width, int height) {
		Display display = shell.getDisplay();
		var image = new Image(display, width, height);
		var gc = new GC(image);
		gc.setBackground(shell.getBackground());
		gc.fillRectangle(0, 0, width, height);
		gc.dispose();
		return image;
	}

	private static Layer layer(Image image, Control parent, Shell target, int x, int y) {
		WindowPrint.OPEN_IMAGES.incrementAndGet();
		var place = target.getDisplay().map(parent, target, x, y);
		return new Layer(image, place.x, place.y);
	}

	private static int rgb(Color color) {
		return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
	}
}
