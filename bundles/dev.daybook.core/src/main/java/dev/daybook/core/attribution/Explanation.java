/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import java.util.List;

/**
 * Why a place belongs to a contract.
 *
 * @param place
 *            what the rules see
 * @param steps
 *            every step in order, exactly one of which wins
 */
public record Explanation(Place place, List<Step> steps) {

	public Explanation {
		steps = List.copyOf(steps);
	}
}
