/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.testing.ui;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Shell;

/**
 * The keyboard focus, which the window manager gives. It drops a request that comes while it restores a window or
 * closes another one, so that who asks once may wait for ever. UI thread only.
 */
public final class Focus {

	private static final long ASK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

	private Focus() {
	}

	/** Restores the window and waits until it has the focus. */
	public static void give(Shell window) {
		window.setMinimized(false);
		window.forceActive();
		ask("the window has the focus", window, () -> window.getDisplay().getActiveShell() == window);
	}

	/** Waits until one of our windows has the focus; this one asks for it when none gets it. */
	public static void keep(Shell window) {
		ask("we have the focus", window, () -> window.getDisplay().getActiveShell() != null);
	}

	private static void ask(String what, Shell window, BooleanSupplier held) {
		var asked = new long[] { System.nanoTime() };
		Waits.until(what, () -> {
			if (held.getAsBoolean()) {
				return true;
			}
			if (System.nanoTime() - asked[0] > ASK_AGAIN_NANOS) {
				asked[0] = System.nanoTime();
				window.forceActive();
			}
			return false;
		});
	}
}
