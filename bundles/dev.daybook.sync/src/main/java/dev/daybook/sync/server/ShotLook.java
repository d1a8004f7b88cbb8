/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

import java.time.Instant;

/**
 * That somebody was shown a picture.
 *
 * @param shot
 *            hash of the picture
 * @param viewer
 *            who, in the server's words
 * @param at
 *            the minute, UTC
 */
public record ShotLook(String shot, String viewer, Instant at) {
}
