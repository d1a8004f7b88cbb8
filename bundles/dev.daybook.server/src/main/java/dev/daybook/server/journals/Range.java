/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

/**
 * Seconds with the contract that has them.
 *
 * @param contract
 *            identifier of the contract
 * @param span
 *            which seconds, inside of one ten-minute slot
 */
record Range(String contract, Span span) {
}
