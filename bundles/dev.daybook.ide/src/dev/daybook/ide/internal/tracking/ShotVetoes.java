/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.time.Instant;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Shot;

/** Why no shot may be taken: what is known without a look at the workbench. Any thread. */
final class ShotVetoes {

	private final DiaryService diary;

	ShotVetoes(DiaryService diary) {
		this.diary = diary;
	}

	/**
	 * A sentence for the person and the client, or an empty one.
	 *
	 * @param moment
	 *            {@link Shot#RANDOM} or {@link Shot#ASKED}: what a person asks for needs no hours
	 */
	String reason(Contract contract, Instant at, String moment) {
		if (diary.meter().isLocked()) {
			return Messages.shotLocked;
		}
		var terms = contract.termsAt(at);
		if (moment.equals(Shot.RANDOM) && !terms.capture().hours().contain(at, terms.zone())) {
			return Messages.shotOutsideHours;
		}
		return "";
	}
}
