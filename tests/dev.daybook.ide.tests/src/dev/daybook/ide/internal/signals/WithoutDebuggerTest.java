/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.function.LongSupplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.core.activity.Meter;
import dev.daybook.testing.ui.NoErrorLogged;

/** Daybook's classes in an IDE that has no debugger, no search and no JUnit. */
class WithoutDebuggerTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Meter meter = new Meter(System::nanoTime);

	@Test
	void countsWhatIsThere() throws ReflectiveOperationException, CoreException {
		// It is active, so that its source is tried, and fails.
		assertTrue(DebugPlugin.getDefault().getLaunchManager().getLaunches().length >= 0);
		var poor = new PoorIde().loadClass(WorkbenchSignals.class.getName());
		assertThrows(NoClassDefFoundError.class, () -> poor.getClassLoader()
				.loadClass(LaunchSignals.class.getName()).getDeclaredConstructors());

		var signals = poor.getConstructor(IWorkbench.class, Meter.class, LongSupplier.class)
				.newInstance(PlatformUI.getWorkbench(), meter, (LongSupplier) System::nanoTime);
		poor.getMethod("start").invoke(signals);
		try {
			PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().notifyListeners(SWT.MouseDown, new Event());
			assertEquals(1, meter.drain().activity().clicks());
		} finally {
			poor.getMethod("close").invoke(signals);
		}
	}

	/** Loads Daybook's classes anew, and finds none of the bundles that may be missing. */
	@NonNullByDefault({})
	private static final class PoorIde extends ClassLoader implements BundleReference {

		private static final String OWN = WorkbenchSignals.class.getPackageName() + ".";
		private static final Set<String> MISSING = Set.of("org.eclipse.debug.", "org.eclipse.search.",
				"org.eclipse.jdt.junit.");

		PoorIde() {
			super(WorkbenchSignals.class.getClassLoader());
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (MISSING.stream().anyMatch(name::startsWith)) {
				throw new ClassNotFoundException(name);
			}
			synchronized (getClassLoadingLock(name)) {
				var loaded = findLoadedClass(name);
				return loaded != null ? loaded : name.startsWith(OWN) ? define(name) : super.loadClass(name, resolve);
			}
		}

		private Class<?> define(String name) throws ClassNotFoundException {
			try (var in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
				var bytes = in.readAllBytes();
				return defineClass(name, bytes, 0, bytes.length);
			} catch (IOException e) {
				throw new ClassNotFoundException(name, e);
			}
		}

		@Override
		public Bundle getBundle() {
			return FrameworkUtil.getBundle(WorkbenchSignals.class);
		}
	}
}
