/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/**
 * Starts the bundles by which slf4j and Jetty find their service providers inside OSGi. Nothing in an IDE starts them
 * by itself, and whoever never signs in to a server should not pay for them at every start of the IDE.
 */
final class ServiceLoaders {

	/** The mediator before the provider that it has to hand to slf4j. */
	private static final List<String> IN_ORDER = List.of("org.apache.aries.spifly.dynamic.bundle", "slf4j.simple");

	private ServiceLoaders() {
	}

	/** To be called before the first class of Jetty is loaded. Does nothing when they run already. */
	static void start() {
		var own = FrameworkUtil.getBundle(ServiceLoaders.class);
		if (own != null) {
			var installed = List.of(own.getBundleContext().getBundles());
			IN_ORDER.stream().flatMap(name -> named(installed, name)).forEach(ServiceLoaders::start);
		}
	}

	private static Stream<Bundle> named(List<Bundle> installed, String name) {
		return installed.stream().filter(b -> name.equals(b.getSymbolicName()));
	}

	private static void start(Bundle bundle) {
		try {
			bundle.start(Bundle.START_TRANSIENT);
		} catch (BundleException e) {
			ILog.of(ServiceLoaders.class).warn("The bundle " + bundle + " could not be started; what Jetty has to say "
					+ "is not logged, and syncing may fail.", e);
		}
	}
}
