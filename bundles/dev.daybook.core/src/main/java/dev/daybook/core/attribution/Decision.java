/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.attribution;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Segment;

/**
 * Which contract a place belongs to.
 *
 * @param contract
 *            identifier, {@link Contract#UNASSIGNED} when nothing decided
 * @param rule
 *            what decided, for {@link Segment#rule()}
 * @param reason
 *            a sentence for the person
 */
public record Decision(String contract, String rule, String reason) {

	/** Whether a contract was found. */
	public boolean assigned() {
		return !contract.equals(Contract.UNASSIGNED);
	}

	/** Whether two decisions lead to the same time: the words of the reason do not matter. */
	public boolean isSameAs(Decision other) {
		return contract.equals(other.contract) && rule.equals(other.rule);
	}

	/** Whether a segment with this rule got its contract from here, and not from the person's own choice. */
	public static boolean isByRules(String rule) {
		return rule.equals(Segment.RULE_PROJECT) || rule.equals(Segment.RULE_FILE)
				|| SeenPlace.isUnassigned(rule) || Segment.isOneOfTheRules(rule);
	}
}
