/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Shows the person what the client will see; an OSGi service. Safe from any thread, never blocks. */
public interface ClientView {

	/**
	 * The client's page of a day as it will be when everything up to now has been sent, made by the review server that
	 * the client looks at. The server keeps nothing of it, and no picture leaves this machine.
	 *
	 * @param contract
	 *            whose client
	 * @param slot
	 *            a moment of the day, UTC
	 * @return HTML that needs nothing from elsewhere; fails with a sentence for the person
	 */
	CompletableFuture<String> page(String contract, Instant slot);
}
