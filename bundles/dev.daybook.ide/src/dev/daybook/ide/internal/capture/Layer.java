/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import org.eclipse.swt.graphics.Image;

/**
 * One printed control and its place in the picture.
 *
 * @param image
 *            the print; belongs to the {@link WindowPrint} it stands in
 * @param x
 *            left edge in points, relative to the window's client area
 * @param y
 *            top edge in points, relative to the window's client area
 */
record Layer(Image image, int x, int y) {
}
