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

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import dev.daybook.ide.WorkDiary;

/** Finds the diary service. */
public final class Diaries {

	private Diaries() {
	}

	/**
	 * The diary, empty while Daybook is still starting or could not start. It is never given back: the bundle holds it
	 * until it stops, or a delayed component would be started anew for every click.
	 */
	public static Optional<WorkDiary> current() {
		var context = context();
		var reference = context.getServiceReference(WorkDiary.class);
		return reference == null ? Optional.empty() : Optional.ofNullable(context.getService(reference));
	}

	static BundleContext context() {
		return FrameworkUtil.getBundle(Diaries.class).getBundleContext();
	}
}
