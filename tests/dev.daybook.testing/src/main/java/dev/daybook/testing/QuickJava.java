/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;

/**
 * Starts a main class of the tests in processes of its own, again and again: with a class path that is as short as can
 * be, and, once {@link #remember} has run, with an archive of the loaded classes. Twice as quick as a plain start.
 */
public final class QuickJava {

	private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx48m",
			"-XX:-UsePerfData", "-Xlog:disable");

	/** From Java 25 on an archive holds classes that are linked already, which takes another third of a start away. */
	private static final boolean LINKED = Runtime.version().feature() >= 25;

	private final Class<?> main;
	private final Path classes;
	private final Path archive;

	/**
	 * @param main
	 *            has a main method
	 * @param folder
	 *            for the archive, kept as long as processes are started
	 * @param used
	 *            one class of each place that classes are needed from
	 */
	public QuickJava(Class<?> main, Path folder, Class<?>... used) throws IOException {
		this.main = main;
		classes = folder.resolve("classes.jar");
		archive = folder.resolve("classes.jsa");
		Map<String, byte[]> all = new TreeMap<>();
		add(place(main), all);
		for (var one : used) {
			add(place(one), all);
		}
		// Archives know only jars.
		try (var jar = new JarOutputStream(Files.newOutputStream(classes))) {
			jar.setLevel(Deflater.NO_COMPRESSION);
			for (var entry : all.entrySet()) {
				jar.putNextEntry(new JarEntry(entry.getKey()));
				jar.write(entry.getValue());
			}
		}
	}

	private static void add(Path place, Map<String, byte[]> all) throws IOException {
		if (Files.isRegularFile(place)) {
			try (var jar = FileSystems.newFileSystem(place)) {
				addFolder(jar.getPath("/"), all);
			}
		} else {
			addFolder(place, all);
		}
	}

	private static void addFolder(Path folder, Map<String, byte[]> all) throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
				var name = folder.relativize(file).toString().replace('\\', '/');
				if (!name.endsWith("-info.class") && !name.startsWith("META-INF")) {
					all.put(name, Files.readAllBytes(file));
				}
			}
		}
	}

	private static Path place(Class<?> one) {
		try {
			return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Runs it to its end once, and remembers the classes that it loads. Without this, each start takes longer. */
	public void remember(String... arguments) throws IOException, InterruptedException {
		var command = command(arguments);
		command.add(1, (LINKED ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
		var process = new ProcessBuilder(command).redirectErrorStream(true).start();
		process.getInputStream().transferTo(OutputStream.nullOutputStream());
		process.waitFor();
	}

	/** Starts it; its output is to be read to the end. */
	public Process start(String... arguments) throws IOException {
		return new ProcessBuilder(command(arguments)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	/** What starts it, to be run by another program. */
	public List<String> command(String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(OPTIONS);
		if (Files.exists(archive)) {
			command.add((LINKED ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
		}
		command.add("-cp");
		command.add(classes.toString());
		command.add(main.getName());
		command.addAll(List.of(arguments));
		return command;
	}
}
