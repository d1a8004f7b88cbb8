/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One record of the journal: the envelope, which stays for ever, and its body.
 *
 * @param envelope
 *            covered by chain, tree and signatures
 * @param body
 *            {@code null} once it was erased
 */
public record JournalRecord(Envelope envelope, @Nullable Body body) {

	public Hash hash() {
		return envelope.hash();
	}

	/** Whether the body is the one that the envelope commits to; an erased body cannot contradict it. */
	public boolean bodyFits() {
		var present = body;
		return present == null || present.commitment().equals(envelope.commitment());
	}

	/** Whether this record comes right after {@code head} in the same journal. */
	public boolean follows(Head head) {
		return envelope.sequence() == head.size() && envelope.previous().equals(head.hash());
	}
}
