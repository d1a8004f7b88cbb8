/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.correction.Mark;
import dev.daybook.core.segment.Segment;

/**
 * Unbroken time of one owner, as it stands after all corrections.
 *
 * @param segment
 *            contract, seconds, activity, memos, and the rule that decided on the contract
 * @param open
 *            whether it is still being tracked, and not in the journal yet
 * @param manual
 *            whether it was entered by hand
 * @param reason
 *            why it was entered by hand, else empty
 * @param mark
 *            who entered or moved it and when, {@code null} for what was tracked for this contract
 */
public record Stretch(Segment segment, boolean open, boolean manual, String reason, @Nullable Mark mark) {

	static Stretch of(Part part, Instant slot) {
		return new Stretch(part.segment(slot), part.kind() == Part.Kind.OPEN, part.kind() == Part.Kind.MANUAL,
				part.reason(), part.mark());
	}

	/** Whether nothing but its seconds is known. */
	public boolean isPrivate() {
		return segment.isPrivate();
	}

	public String contract() {
		return segment.contract();
	}

	/** First second, UTC. */
	public Instant from() {
		return segment.from();
	}

	/** First second after it, UTC. */
	public Instant to() {
		return segment.to();
	}
}
