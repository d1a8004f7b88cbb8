/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.diary;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.correction.Correction;
import dev.daybook.core.correction.Mark;

/** What a record says about the seconds of its slot: time, or a change of time. */
sealed interface Entry permits Part, Entry.Change {

	/** Identifier of the contract that it is about. */
	String owner();

	/** The edit that it belongs to, {@code null} for what was tracked. */
	@Nullable
	Mark edit();

	/** First second that it is about, from the slot's begin. */
	int first();

	/** First second that it is not about any more, from the slot's begin. */
	int end();

	/** Whether both are about a second; a split is about the second after it. */
	default boolean meets(Entry other) {
		return first() < Math.max(other.end(), other.first() + 1) && other.first() < Math.max(end(), first() + 1);
	}

	/** A correction that takes, changes or undoes; one that gives is a {@link Part}. */
	record Change(Correction correction) implements Entry {

		@Override
		public String owner() {
			return correction.contract();
		}

		@Override
		public @Nullable Mark edit() {
			return correction.mark();
		}

		@Override
		public int first() {
			return Timeline.secondIn(correction.from(), correction.from());
		}

		@Override
		public int end() {
			return Timeline.secondIn(correction.from(), correction.to());
		}
	}
}
