/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.note;

import java.util.Base64;

/** Standard base64, strictly: one text for the same bytes. */
final class Base64Text {

	private Base64Text() {
	}

	static String write(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

	/**
	 * @throws NoteException
	 *             if the text is not the one that {@link #write} gives for its bytes
	 */
	static byte[] read(String text) throws NoteException {
		try {
			var bytes = Base64.getDecoder().decode(text);
			// The decoder of the platform lets missing padding and stray bits at the end pass.
			if (write(bytes).equals(text)) {
				return bytes;
			}
		} catch (IllegalArgumentException malformed) {
			throw notBase64();
		}
		throw notBase64();
	}

	private static NoteException notBase64() {
		return new NoteException("The text is not in standard base64.");
	}
}
