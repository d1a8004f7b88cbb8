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
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;

import dev.daybook.ide.WorkDiary.Registration;

/** Who wants to know of changes. Safe from any thread. */
final class Listeners {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	Registration add(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	void changed() {
		for (var listener : listeners) {
			try {
				listener.run();
			} catch (RuntimeException e) {
				// A listener that fails once fails at every tick: it is told of once, and left out from then on.
				listeners.remove(listener);
				ILog.of(Listeners.class).error("A view of the diary could not be updated and is updated no more.", e);
			}
		}
	}
}
