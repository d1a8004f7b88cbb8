/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.agreement;

import java.time.Instant;

/**
 * That a person agreed to what is captured of the work for a contract.
 *
 * @param contract
 *            the contract's identifier
 * @param terms
 *            what was agreed to, as far as this version knows it
 * @param hash
 *            of all that was agreed to, see {@link CaptureTerms#hash}; a later version may know more than {@code terms}
 * @param settings
 *            hash of the person's own settings of the capture at that moment, 64 hexadecimal digits
 * @param who
 *            name of the person
 * @param when
 *            when, UTC
 */
public record Agreement(String contract, CaptureTerms terms, String hash, String settings, String who, Instant when) {

	/** Longest name, in characters. */
	public static final int MAX_NAME = 200;

	public Agreement {
		if (!isHash(hash) || !isHash(settings)) {
			throw new IllegalArgumentException("An agreement names what it is about by SHA-256.");
		}
		if (who.codePointCount(0, who.length()) > MAX_NAME) {
			throw new IllegalArgumentException("A name has at most " + MAX_NAME + " characters.");
		}
	}

	/** What a person agrees to now. */
	public static Agreement to(String contract, CaptureTerms terms, String settings, String who, Instant now) {
		return new Agreement(contract, terms, terms.hash(), settings, who, now);
	}

	private static boolean isHash(String text) {
		return text.matches("[0-9a-f]{64}");
	}
}
