/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.signals;

/** One place of the workbench where signals come from. */
interface Source extends AutoCloseable {

	/** Begins to count. */
	void start();

	/** Stops counting and leaves no listener behind. */
	@Override
	void close();
}
