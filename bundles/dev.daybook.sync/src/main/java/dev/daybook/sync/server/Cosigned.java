/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

/**
 * What the server says that it countersigned; nothing of it is verified yet.
 *
 * @param sequence
 *            number of the checkpoint's record
 * @param note
 *            the checkpoint with the signatures of device and server
 * @param server
 *            the server's key
 */
public record Cosigned(long sequence, String note, String server) {
}
