/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.service;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.ide.WorkDiary;

/** Finds the diary and the services beside it; each begins with the first that asks for it. Any thread. */
public final class Diaries {

	private Diaries() {
	}

	/** The diary, empty while Daybook is still starting or could not start. */
	public static Optional<WorkDiary> current() {
		return service(WorkDiary.class);
	}

	/**
	 * A service of the diary, empty while Daybook is still starting or could not start. It is never given back: the
	 * bundle holds it until it stops, or a delayed component would be started anew for every click.
	 */
	public static <T> Optional<T> service(Class<T> type) {
		return Optional.ofNullable(find(type));
	}

	/** As {@link #service}, {@code null} for empty. */
	public static <T> @Nullable T find(Class<T> type) {
		var context = context();
		var reference = context.getServiceReference(type);
		return reference == null ? null : context.getService(reference);
	}

	/** A service of the diary, or a dialog that says why there is none. */
	public static <T> @Nullable T serviceOrReason(Class<T> type, @Nullable Shell shell) {
		var found = find(type);
		if (found == null) {
			Outcome.noDiary(shell);
		}
		return found;
	}

	static BundleContext context() {
		return FrameworkUtil.getBundle(Diaries.class).getBundleContext();
	}
}
