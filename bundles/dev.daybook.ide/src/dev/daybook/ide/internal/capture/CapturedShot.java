/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import java.util.Map;

/**
 * A picture that was taken, redacted and encoded.
 *
 * @param png
 *            the PNG, with 256 colours at most; not copied, so not to be changed
 * @param width
 *            width in pixels at 100 % zoom
 * @param height
 *            height in pixels at 100 % zoom
 * @param redacted
 *            how many areas were redacted, by kind
 */
public record CapturedShot(byte[] png, int width, int height, Map<String, Integer> redacted) {
}
