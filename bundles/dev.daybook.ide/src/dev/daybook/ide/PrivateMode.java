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

/**
 * Private mode: nothing but the seconds of the work is kept; an OSGi service. Where the contract takes no private time,
 * time stands still until it is turned off. {@link Status#hidden()} tells how it stands. Safe from any thread, never
 * blocks. It is turned on by itself in the parts and projects of
 * {@link dev.daybook.ide.prefs.PrivacyPreferences#privateParts()} and
 * {@link dev.daybook.ide.prefs.PrivacyPreferences#privateProjects()}, from the first tracking on.
 */
public interface PrivateMode {

	/** Whether it is on: then no shot is taken, and no name is written. */
	boolean isOn();

	/**
	 * Turns it on or off, as the person asks for it. Done when that is saved. Fails with a sentence when a part or
	 * project keeps it on, or when the contract whose time stood still cannot go on.
	 */
	CompletableFuture<Void> toggle();
}
