/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.testing.ui.Waits;

/** {@link OtherProgram}, until closed. */
final class OtherWindow implements AutoCloseable {

	private final Process process;
	private final Path said = Files.createTempFile("other", ".txt");

	OtherWindow() throws IOException {
		var swt = FrameworkUtil.getBundle(Display.class);
		var path = Stream.concat(Stream.of(swt), Stream.of(Platform.getFragments(swt))).map(OtherWindow::fileOf)
				.collect(Collectors.joining(File.pathSeparator, classes() + File.pathSeparator, ""));
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		process = new ProcessBuilder(java, "-cp", path, OtherProgram.class.getName())
				.redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(said.toFile()).start();
	}

	/** How many keys were typed into it. */
	int keys() {
		try {
			return Files.readAllLines(said).size();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Override
	public void close() {
		process.destroy();
		Waits.until("the other program has ended", () -> !process.isAlive());
		try {
			Files.delete(said);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** The folder that holds this bundle's classes, whether it runs from a folder or from a jar. */
	private static String classes() throws IOException {
		var name = OtherProgram.class.getName().replace('.', '/') + ".class";
		var file = FileLocator.toFileURL(OtherProgram.class.getResource("/" + name)).getPath();
		return file.substring(0, file.length() - name.length());
	}

	private static String fileOf(Bundle bundle) {
		return FileLocator.getBundleFileLocation(bundle).orElseThrow().getAbsolutePath();
	}
}
