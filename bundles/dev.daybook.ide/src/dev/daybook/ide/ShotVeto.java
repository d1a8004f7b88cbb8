/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

/**
 * Keeps shots from being taken; an OSGi service of whoever has a reason, such as private mode. Asked right before a
 * shot and again before it is kept. If the question fails, no shot is taken.
 */
@FunctionalInterface
public interface ShotVeto {

	/**
	 * Why no shot may be taken now. Any thread; must not block.
	 *
	 * @return a sentence for the person and the client, which stands in the diary; empty if nothing speaks against it
	 */
	String reason();
}
