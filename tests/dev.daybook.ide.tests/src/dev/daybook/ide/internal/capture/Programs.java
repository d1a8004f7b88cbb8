/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Runs classes of the tests in processes of their own, with nothing but SWT. */
final class Programs {

	private Programs() {
	}

	/**
	 * Starts a class's {@code main}.
	 *
	 * @param environment
	 *            replaces variables; an empty value takes one away
	 */
	static Process start(Class<?> program, Map<String, String> environment, String... arguments) throws IOException {
		var java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
		List<String> command = new ArrayList<>(
				List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp", classpath(), program.getName()));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		environment.forEach((name, value) -> {
			if (value.isEmpty()) {
				builder.environment().remove(name);
			} else {
				builder.environment().put(name, value);
			}
		});
		return builder.start();
	}

	/** The next line that a program says and that is none of a library's. */
	static String line(BufferedReader said) throws IOException {
		var line = said.readLine();
		if (line == null) {
			throw new IOException("The program ended and did not say why.");
		}
		return line;
	}

	private static String classpath() {
		var messages = NLS.class.getProtectionDomain().getCodeSource().getLocation().getPath();
		return Stream.concat(Stream.of(messages), Stream.of(Display.class, Pane.class).map(FrameworkUtil::getBundle)
				.flatMap(Programs::withFragments).map(Programs::fileOf))
				.collect(Collectors.joining(File.pathSeparator));
	}

	private static Stream<Bundle> withFragments(Bundle bundle) {
		var fragments = Platform.getFragments(bundle);
		return fragments == null ? Stream.of(bundle) : Stream.concat(Stream.of(bundle), Stream.of(fragments));
	}

	/** A jar, or the folder with the classes, which depends on the target platform that they were compiled for. */
	private static String fileOf(Bundle bundle) {
		var file = FileLocator.getBundleFileLocation(bundle).orElseThrow().toPath();
		return Stream.of(Programs.class, Pane.class).map(Programs::folderOf).filter(folder -> folder.startsWith(file))
				.findFirst().orElse(file).toAbsolutePath().toString();
	}

	/** Where the class file of a class is; somewhere inside a jar's name for one in a jar. */
	private static Path folderOf(Class<?> type) {
		var name = "/" + type.getName().replace('.', '/') + ".class";
		try {
			var path = FileLocator.resolve(type.getResource(name)).getPath();
			return new File(path.substring(0, path.length() - name.length())).toPath();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
