/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.io.File;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.testing.ui.Waits;

/** The window of {@link ForeignProgram} over ours, until closed. */
final class ForeignWindow implements AutoCloseable {

	private final Process process;
	private final Rectangle bounds;
	private final int color;

	/** Starts the program and waits until its colour is on the screen. */
	ForeignWindow(int color, Rectangle bounds) throws IOException {
		this.color = color;
		this.bounds = bounds;
		var swt = FrameworkUtil.getBundle(Display.class);
		var path = Stream.concat(Stream.of(swt), Stream.of(Platform.getFragments(swt))).map(ForeignWindow::fileOf)
				.collect(Collectors.joining(File.pathSeparator, classes() + File.pathSeparator, ""));
		var java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
		process = new ProcessBuilder(java, "-cp", path, ForeignProgram.class.getName(), "" + color, "" + bounds.x,
				"" + bounds.y, "" + bounds.width, "" + bounds.height).inheritIO().start();
		Waits.until("the other program's window is on top", () -> isShown(Display.getCurrent()));
	}

	/** Whether the middle of the place has the colour on the screen, as a person sees it. */
	boolean isShown(Display display) {
		var middle = new Rectangle(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, 1, 1);
		return Screen.read(display, middle).rgb[0] == color;
	}

	@Override
	public void close() {
		process.destroy();
		Waits.until("the other program has ended", () -> !process.isAlive());
	}

	/** The folder that holds this bundle's classes, whether it runs from a folder or from a jar. */
	private static String classes() throws IOException {
		var name = ForeignProgram.class.getName().replace('.', '/') + ".class";
		var file = FileLocator.toFileURL(ForeignProgram.class.getResource("/" + name)).getPath();
		return file.substring(0, file.length() - name.length());
	}

	private static String fileOf(Bundle bundle) {
		return FileLocator.getBundleFileLocation(bundle).orElseThrow().getAbsolutePath();
	}
}
