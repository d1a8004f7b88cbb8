/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds lines that are to be erased in files where a crash, damage or a take-over has left them a second time. */
final class Copies {

	/**
	 * Where a copy is, whole or in part.
	 *
	 * @param offset
	 *            in its file, in bytes
	 * @param length
	 *            in bytes, the line feed included if there is one
	 */
	record Copy(int offset, int length) {
	}

	/** Digits of the checksum and the space after them: enough to know a line by that is not whole. */
	private static final int BEGIN = 9;

	private Copies() {
	}

	/** Whether a file of this name can have the journal's lines in it. */
	static boolean canHold(String name) {
		return name.startsWith("journal") || name.startsWith("torn-") || name.startsWith("damaged-")
				|| name.startsWith("late-");
	}

	/**
	 * @param alsoBroken
	 *            whether to find lines that are damaged or cut off, too
	 */
	static List<Copy> of(byte[] bytes, List<byte[]> lines, boolean alsoBroken) {
		List<Copy> found = new ArrayList<>();
		for (var from = 0; from < bytes.length;) {
			var end = from;
			while (end < bytes.length && bytes[end] != '\n') {
				end++;
			}
			var next = Math.min(bytes.length, end + 1);
			var text = Arrays.copyOfRange(bytes, from, next);
			if (lines.stream().anyMatch(l -> Arrays.equals(l, text) || alsoBroken && isPiece(text, l))) {
				found.add(new Copy(from, next - from));
			}
			from = next;
		}
		return found;
	}

	/** Whether a text begins or ends as the line does. */
	private static boolean isPiece(byte[] text, byte[] line) {
		if (text.length < BEGIN || line.length < BEGIN) {
			return false;
		}
		return Arrays.equals(text, 0, BEGIN, line, 0, BEGIN) || Arrays.equals(text, text.length - BEGIN, text.length,
				line, line.length - BEGIN, line.length);
	}
}
