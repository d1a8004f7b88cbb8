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
 * One step on the way to a decision.
 *
 * @param name
 *            what was asked: the name that a segment gets if it decides
 * @param outcome
 *            what came of it
 * @param contract
 *            the contract that it is about, empty for none
 * @param sentence
 *            why, for the person
 */
public record Step(String name, Outcome outcome, String contract, String sentence) {

	/** What came of a step. */
	public enum Outcome {
		/** Decides. */
		WINS,
		/** Matches too, but comes after the one that decides. */
		LATER,
		/** Does not match. */
		NO_MATCH,
		/** Matches, but cannot be used. */
		UNUSABLE
	}

	Step later() {
		return new Step(name, Outcome.LATER, contract, sentence + " It comes after the one that wins.");
	}
}
