/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.eclipse.jdt.junit.JUnitCore;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * JDT's bundles that run JUnit 4 and 5, until closed. An IDE has them from its start. They require a set of JUnit
 * bundles that Maven Central has under other names, though their code runs in the program that is launched and not in
 * the IDE: so each is installed as it is but for what it requires.
 */
final class JUnitRunners implements AutoCloseable {

	private final List<Bundle> installed = new ArrayList<>();
	private final List<Path> copies = new ArrayList<>();

	JUnitRunners(List<Path> jars) throws IOException, BundleException {
		var context = FrameworkUtil.getBundle(JUnitCore.class).getBundleContext();
		for (var jar : jars) {
			var copy = copy(jar);
			copies.add(copy);
			installed.add(context.installBundle(copy.toUri().toString()));
		}
		var wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
		if (!wiring.resolveBundles(installed)) {
			throw new BundleException("JDT's runners could not be resolved: " + installed);
		}
	}

	private static Path copy(Path jar) throws IOException {
		var copy = Files.createTempFile("runner", ".jar");
		try (var from = new JarFile(jar.toFile());
				var to = new JarOutputStream(Files.newOutputStream(copy), independent(from.getManifest()))) {
			for (var entry : from.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				from.getInputStream(entry).transferTo(to);
			}
		}
		return copy;
	}

	private static Manifest independent(Manifest original) {
		var manifest = new Manifest(original);
		manifest.getMainAttributes().remove(new Attributes.Name(Constants.REQUIRE_BUNDLE));
		// The signature of the original is not that of the copy.
		manifest.getEntries().clear();
		return manifest;
	}

	@Override
	public void close() throws BundleException, IOException {
		for (var bundle : installed) {
			bundle.uninstall();
		}
		for (var copy : copies) {
			Files.delete(copy);
		}
	}
}
