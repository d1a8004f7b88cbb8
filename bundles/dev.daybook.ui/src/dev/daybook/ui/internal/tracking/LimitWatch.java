/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ui.internal.tracking;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.OverLimit;
import dev.daybook.core.contract.Terms;
import dev.daybook.core.limit.Limit;
import dev.daybook.ide.WorkDiary;
import dev.daybook.ui.internal.format.Hours;

/**
 * Finds what to tell about weekly limits and ends of what is tracked. Each level is told once a week, each end once.
 * One thread at a time.
 */
final class LimitWatch {

	private final Limit limit = new Limit();
	private final Set<String> ended = new HashSet<>();
	/** The contract of the look before: at its limit it may be stopped by now. */
	private @Nullable Contract watched;

	/** A sentence for the person, if there is something new to tell. */
	Optional<String> look(WorkDiary diary, Instant now) {
		var contract = diary.status().contract().orElse(watched);
		watched = diary.status().contract().orElse(null);
		if (contract == null) {
			return Optional.empty();
		}
		if (contract.endedAt(now) && ended.add(contract.id())) {
			return Optional.of(sentence(contract, now, Messages.Limit_EndStop, Messages.Limit_EndGoOn, ""));
		}
		return level(diary, contract, now);
	}

	private Optional<String> level(WorkDiary diary, Contract contract, Instant now) {
		var terms = contract.termsAt(now);
		var week = diary.weekSeconds(contract.id());
		return switch (limit.look(contract.id(), week, terms, now)) {
		case NONE -> Optional.empty();
		case WARN_80, WARN_95 -> Optional.of(sentence(contract, now, Messages.Limit_LeftStop,
				Messages.Limit_LeftGoOn, Hours.of(seconds(terms) - week)));
		case REACHED -> Optional.of(sentence(contract, now, Messages.Limit_ReachedStop, Messages.Limit_ReachedGoOn,
				Hours.of(seconds(terms))));
		};
	}

	private static long seconds(Terms terms) {
		var weekly = terms.weeklyLimit();
		return weekly == null ? 0 : weekly.toSeconds();
	}

	private static String sentence(Contract contract, Instant now, String stop, String goOn, String hours) {
		var stops = contract.termsAt(now).overLimit() == OverLimit.STOP;
		return NLS.bind(stops ? stop : goOn, contract.title(), hours);
	}
}
