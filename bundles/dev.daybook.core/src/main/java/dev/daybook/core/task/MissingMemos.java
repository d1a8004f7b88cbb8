/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.task;

import java.util.Collection;
import java.util.List;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.DiarySegment;

/** Segments that their contract wants a memo for and that have none. A week with any of them is not to be submitted. */
public final class MissingMemos {

	private MissingMemos() {
	}

	/** The segments of {@code contract} among {@code segments} that lack a memo, in the order given. */
	public static List<DiarySegment> of(Contract contract, Collection<DiarySegment> segments) {
		return segments.stream().filter(s -> s.contract().equals(contract.id())).filter(s -> lacking(contract, s))
				.toList();
	}

	/**
	 * Whether a segment has tracked time that is not private and no memo, and the terms of its time require one. A task
	 * alone is no memo: it names the work and does not say what was done.
	 *
	 * @param contract
	 *            the segment's contract
	 */
	public static boolean lacking(Contract contract, DiarySegment segment) {
		return segment.seconds() > segment.privateSeconds() && contract.termsAt(segment.slot()).memoRequired()
				&& segment.memos().stream().allMatch(m -> m.text().isEmpty());
	}
}
