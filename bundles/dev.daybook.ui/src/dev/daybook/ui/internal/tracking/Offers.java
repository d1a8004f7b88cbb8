/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.daybook.core.contract.Contract;

/** The contracts that a person can start: those that did not end and are not archived. */
final class Offers {

	private Offers() {
	}

	static List<Contract> of(List<Contract> contracts, Instant now) {
		List<Contract> offered = new ArrayList<>(contracts);
		offered.removeIf(c -> !c.takesTimeAt(now));
		return offered;
	}
}
