/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.util.Set;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;

/** What a record does to the seconds of its person. */
enum TimeUse {

	NONE,
	/** It claims its seconds for its contract. */
	GIVES,
	/** It frees those of its seconds that its contract has in the same journal. */
	TAKES,
	/** It changes what earlier records of its slot do. */
	UNDOES;

	/** Types that are corrections of the diary. */
	static final Set<String> CORRECTIONS = Set.of(RecordType.WITHDRAWN, RecordType.MOVED, RecordType.MANUAL,
			RecordType.CORRECTION);
	private static final Set<String> TIMED = Set.of(RecordType.SEGMENT, RecordType.WITHDRAWN, RecordType.MOVED,
			RecordType.MANUAL);

	/** Whether records of a type can have seconds. */
	static boolean isTimed(String type) {
		return TIMED.contains(type);
	}

	static TimeUse of(JournalRecord saved) {
		var timed = saved.envelope().seconds() > 0;
		return switch (saved.envelope().type()) {
		case RecordType.SEGMENT, RecordType.MOVED, RecordType.MANUAL -> timed ? GIVES : NONE;
		case RecordType.WITHDRAWN -> timed ? TAKES : NONE;
		case RecordType.CORRECTION -> undoes(saved) ? UNDOES : NONE;
		default -> NONE;
		};
	}

	/** A change of private time tells nothing but that there was one, so it may be an undo. */
	private static boolean undoes(JournalRecord saved) {
		var body = saved.body();
		return body == null ? isPrivateChange(saved) : CorrectionCheck.isUndo(body.data());
	}

	/** Whether a record is a correction, of whatever kind, of time that stays on its device. */
	static boolean isPrivateChange(JournalRecord saved) {
		var contract = saved.envelope().contract();
		return saved.body() == null && contract != null && Contract.staysHere(contract)
				&& saved.envelope().type().equals(RecordType.CORRECTION);
	}
}
