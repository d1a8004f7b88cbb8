/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

/** Why a record cannot be taken, in a sentence. */
class Refusal extends Exception {

	private static final long serialVersionUID = 1L;

	Refusal(String reason) {
		super(reason, null, false, false);
	}

	String reason() {
		return String.valueOf(getMessage());
	}

	static void check(boolean right, String reason) throws Refusal {
		if (!right) {
			throw new Refusal(reason);
		}
	}
}
