/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.util.concurrent.CompletableFuture;

/** The key with which this device signs the diary. A service; any thread. */
public interface DeviceKey {

	/**
	 * Hands over to a new key: the old one signs what is saved so far and a record that names the new one, which signs
	 * from there on. Done when that record is saved; the review server gets it with the next sync. Fails with a
	 * sentence for the person, and then the old key stays.
	 */
	CompletableFuture<Void> replace();
}
