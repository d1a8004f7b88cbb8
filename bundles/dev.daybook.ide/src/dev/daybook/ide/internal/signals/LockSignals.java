/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

import org.eclipse.core.runtime.Platform;

import dev.daybook.core.activity.Meter;
import dev.daybook.ide.internal.desktop.ScreenLock;

/**
 * Tells whether the screen is locked, where the desktop says so on its message bus: on Linux. Elsewhere a locked screen
 * is nothing but another program that has the keyboard. UI thread only.
 */
final class LockSignals implements Source {

	private final ScreenLock lock;
	private final Meter meter;

	LockSignals(Meter meter) {
		this.meter = meter;
		lock = new ScreenLock(meter::locked);
	}

	@Override
	public void start() {
		if (Platform.OS.isLinux()) {
			lock.open();
		}
	}

	@Override
	public void close() {
		lock.close();
		meter.locked(false);
	}
}
