/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.prefs.BackingStoreException;

import dev.daybook.ide.prefs.DaybookPreferences;

/** Stores single values; a default is not stored, so that a better one of a later version holds. */
final class Stored {

	private Stored() {
	}

	static void put(String key, int value, int standard) {
		put(key, String.valueOf(value), String.valueOf(standard));
	}

	static void put(String key, String value, String standard) {
		var node = InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE);
		if (value.equals(standard)) {
			node.remove(key);
		} else if (!value.equals(node.get(key, standard))) {
			node.put(key, value);
		}
	}

	/**
	 * @throws IllegalStateException
	 *             with a sentence for the person
	 */
	static void flush() {
		try {
			InstanceScope.INSTANCE.getNode(DaybookPreferences.NODE).flush();
		} catch (BackingStoreException e) {
			throw new IllegalStateException(NLS.bind(Messages.Stored_Fault, e.getMessage()), e);
		}
	}
}
