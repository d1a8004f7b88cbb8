/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import dev.daybook.core.contract.Contract;

/** A contract was not started because the person has not agreed to what is captured for it. */
public final class NotAgreedException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final transient Contract contract;

	public NotAgreedException(String sentence, Contract contract) {
		super(sentence);
		this.contract = contract;
	}

	/** What can be agreed to now. */
	public Contract contract() {
		return contract;
	}
}
