/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.time.temporal.ChronoUnit;

import dev.daybook.core.agreement.Agreement;
import dev.daybook.core.agreement.CaptureTerms;
import dev.daybook.testing.ui.Waits;

/** What a person accepts before a contract is started. */
public final class Agreed {

	private static final String SETTINGS = "0".repeat(64);

	private Agreed() {
	}

	/** The person has read and accepted what is captured for a contract of the diary. */
	public static void to(DiaryService diary, String id) throws Exception {
		var contract = diary.diary().contract(id).orElseThrow();
		var now = diary.clock().wall().truncatedTo(ChronoUnit.SECONDS);
		var terms = CaptureTerms.of(contract, now);
		Waits.result(diary.change(recorder -> recorder.agree(Agreement.to(id, terms, SETTINGS, "Ada", now))));
	}
}
