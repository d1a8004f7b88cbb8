/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

/**
 * Something wrong in a {@code .daybook} file.
 *
 * @param line
 *            from 1
 * @param offset
 *            index in the text of the first wrong character
 * @param length
 *            number of wrong characters, may be 0
 * @param sentence
 *            for the person: what is wrong and what to write
 */
public record Problem(int line, int offset, int length, String sentence) {
}
