/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.activity.Meter;
import dev.daybook.ide.WorkDiary.Registration;
import dev.daybook.ide.prefs.DaybookPreferences;

/** Keeps the meter from counting what the person switched off, from the moment on in which it is switched off. */
final class ChosenKinds implements Source {

	private final Meter meter;
	private final DaybookPreferences preferences = new DaybookPreferences();
	private @Nullable Registration changes;

	ChosenKinds(Meter meter) {
		this.meter = meter;
	}

	@Override
	public void start() {
		changes = preferences.onChange(this::look);
		look();
	}

	@Override
	public void close() {
		var registered = changes;
		changes = null;
		if (registered != null) {
			registered.close();
		}
	}

	private void look() {
		meter.ignore(preferences.notCounted());
	}
}
