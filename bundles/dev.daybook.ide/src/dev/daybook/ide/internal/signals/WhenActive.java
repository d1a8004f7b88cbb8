/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * A source that begins when the bundle it listens to is active, and not before: nothing can be launched by a debugger
 * that nobody used yet, so Daybook doesn't start it, nor load a class of it. In an IDE without that bundle nothing ever
 * happens.
 */
// The framework's interfaces promise nothing about their parameters.
@NonNullByDefault({ RETURN_TYPE, FIELD })
final class WhenActive implements Source, BundleTrackerCustomizer<Source> {

	private final String bundleName;
	private final Supplier<Source> source;
	private final BundleTracker<Source> tracker;

	/**
	 * @param source
	 *            makes the source; called on the thread that activates the bundle
	 */
	WhenActive(BundleContext context, String bundleName, Supplier<Source> source) {
		this.bundleName = bundleName;
		this.source = source;
		this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
	}

	@Override
	public void start() {
		tracker.open();
	}

	@Override
	public void close() {
		tracker.close();
	}

	@Override
	public @Nullable Source addingBundle(Bundle bundle, BundleEvent event) {
		return bundleName.equals(bundle.getSymbolicName()) ? begin() : null;
	}

	@Override
	public void modifiedBundle(Bundle bundle, BundleEvent event, Source begun) {
		// One state is tracked, so there is none to go to.
	}

	@Override
	public void removedBundle(Bundle bundle, BundleEvent event, Source begun) {
		begun.close();
	}

	private @Nullable Source begin() {
		try {
			var begun = source.get();
			begun.start();
			return begun;
		} catch (LinkageError | RuntimeException e) {
			// The bundle was installed after Daybook was resolved, or is one that fails: the IDE must not feel it.
			ILog.of(WhenActive.class).warn("What happens in " + bundleName
					+ " is not counted until the IDE starts again; your time is tracked all the same.", e);
			return null;
		}
	}
}
