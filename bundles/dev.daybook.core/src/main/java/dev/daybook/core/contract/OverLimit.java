/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.contract;

/** What happens to time beyond the weekly limit. */
public enum OverLimit {
	/** Tracking stops. */
	STOP,
	/** Tracking goes on, and the time is marked as over the limit. */
	GO_ON
}
