/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.testing.ui.NoErrorLogged;

class WhenActiveTest {

	private static final String NAME = "dev.daybook.test.optional";

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final List<String> calls = new ArrayList<>();
	private final BundleContext context = FrameworkUtil.getBundle(WhenActive.class).getBundleContext();
	private final Bundle bundle = install();
	private final WhenActive source = new WhenActive(context, NAME, Recording::new);

	WhenActiveTest() throws BundleException, IOException {
	}

	@AfterEach
	void uninstall() throws BundleException {
		source.close();
		bundle.uninstall();
	}

	@Test
	void beginsWhenTheBundleIsActiveAndNotBefore() throws BundleException {
		source.start();
		assertEquals(List.of(), calls);
		bundle.start();
		assertEquals(List.of("made", "started"), calls);
	}

	@Test
	void beginsAtOnceWhenTheBundleIsActiveAlready() throws BundleException {
		bundle.start();
		source.start();
		assertEquals(List.of("made", "started"), calls);
	}

	@Test
	void endsWithItsBundle() throws BundleException {
		source.start();
		bundle.start();
		bundle.stop();
		assertEquals(List.of("made", "started", "closed"), calls);
	}

	@Test
	void endsWhenItIsClosed() throws BundleException {
		source.start();
		bundle.start();
		source.close();
		assertEquals(List.of("made", "started", "closed"), calls);
		bundle.stop();
		bundle.start();
		assertEquals(List.of("made", "started", "closed"), calls);
	}

	@Test
	void neverBeginsWithoutItsBundle() {
		try (var other = new WhenActive(context, "no.such.bundle", Recording::new)) {
			other.start();
		}
		assertEquals(List.of(), calls);
	}

	@Test
	void aClassThatIsMissingIsNotFelt() throws BundleException {
		try (var broken = new WhenActive(context, NAME, () -> {
			throw new NoClassDefFoundError("org/example/Missing");
		})) {
			bundle.start();
			assertDoesNotThrow(broken::start);
		}
	}

	private Bundle install() throws BundleException, IOException {
		var manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
		manifest.getMainAttributes().putValue("Bundle-SymbolicName", NAME);
		var bytes = new ByteArrayOutputStream();
		new JarOutputStream(bytes, manifest).close();
		return context.installBundle("memory:" + NAME, new ByteArrayInputStream(bytes.toByteArray()));
	}

	private final class Recording implements Source {

		Recording() {
			calls.add("made");
		}

		@Override
		public void start() {
			calls.add("started");
		}

		@Override
		public void close() {
			calls.add("closed");
		}
	}
}
