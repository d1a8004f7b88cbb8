/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.review;

import org.eclipse.osgi.util.NLS;

import dev.daybook.core.edit.ShotCost;
import dev.daybook.ui.internal.format.Hours;

/** What withholding or deleting a shot costs, in words. */
final class CostText {

	private CostText() {
	}

	static String withhold(ShotCost cost) {
		var allowed = cost.allowed();
		if (allowed == null) {
			return Messages.Cost_Unlimited;
		}
		if (!cost.isOver()) {
			return NLS.bind(Messages.Cost_Left, cost.left(), allowed);
		}
		return cost.keepsTime() ? NLS.bind(Messages.Cost_OverKeeps, cost.withheld(), allowed)
				: NLS.bind(Messages.Cost_OverTakes,
						new Object[] { cost.withheld(), allowed, Hours.exact(cost.withholdSeconds()) });
	}

	static String delete(ShotCost cost) {
		return cost.keepsTime() ? Messages.Cost_DeleteKeeps
				: NLS.bind(Messages.Cost_DeleteTakes, Hours.exact(cost.deleteSeconds()));
	}
}
