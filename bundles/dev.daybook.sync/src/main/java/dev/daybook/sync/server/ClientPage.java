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
 * A page as the client sees it.
 *
 * @param html
 *            with addresses of the server in it
 * @param style
 *            its style sheet
 */
public record ClientPage(String html, String style) {
}
