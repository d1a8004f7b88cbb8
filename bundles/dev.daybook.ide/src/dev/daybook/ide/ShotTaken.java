/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import dev.daybook.core.segment.Shot;

/**
 * Told of each shot that was taken, while the person wants to be told; an OSGi service of whoever shows it, which is
 * asked for with the first shot and not before. On the diary's thread: must return at once.
 */
@FunctionalInterface
public interface ShotTaken {

	/** A shot is in the diary; its picture can be read. */
	void taken(Shot shot);
}
