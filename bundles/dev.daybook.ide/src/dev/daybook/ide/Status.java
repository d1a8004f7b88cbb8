/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.segment.Memo;

/**
 * What is going on now.
 *
 * @param contract
 *            the contract that is tracked, empty when nothing is
 * @param lastContract
 *            the contract tracked now or last, the one that a plain start takes up again
 * @param running
 *            tracked time since the start, idle time left out; whole seconds
 * @param idleStop
 *            whether tracking stopped by itself because there was no signal
 * @param memo
 *            task and memo that new time gets
 * @param sync
 *            how the review server stands
 * @param rule
 *            what decided on the contract that is tracked, or that the person is away from, as in
 *            {@link dev.daybook.core.segment.Segment#rule()}; empty when there is none
 * @param notices
 *            sentences for the person about the journal and the disk, such as a torn tail that was cut; newest last
 * @param elsewhere
 *            the IDE that keeps the diary, when it is not this one: then nothing can be changed here
 * @param hidden
 *            a sentence for the person about private mode while it is on, else empty
 */
public record Status(Optional<Contract> contract, Optional<Contract> lastContract, Duration running, boolean idleStop,
		Memo memo, SyncInfo sync, String rule, List<String> notices, Optional<OtherIde> elsewhere, String hidden) {

	/** Private mode is off. */
	public Status(Optional<Contract> contract, Optional<Contract> lastContract, Duration running, boolean idleStop,
			Memo memo, SyncInfo sync, String rule, List<String> notices, Optional<OtherIde> elsewhere) {
		this(contract, lastContract, running, idleStop, memo, sync, rule, notices, elsewhere, "");
	}

	/** The diary is kept here. */
	public Status(Optional<Contract> contract, Optional<Contract> lastContract, Duration running, boolean idleStop,
			Memo memo, SyncInfo sync, String rule, List<String> notices) {
		this(contract, lastContract, running, idleStop, memo, sync, rule, notices, Optional.empty());
	}

	/** Nothing is said about what decided. */
	public Status(Optional<Contract> contract, Optional<Contract> lastContract, Duration running, boolean idleStop,
			Memo memo, SyncInfo sync, List<String> notices) {
		this(contract, lastContract, running, idleStop, memo, sync, "", notices);
	}

	/** Whether private mode is on. */
	public boolean isPrivate() {
		return !hidden.isEmpty();
	}

	public boolean tracking() {
		return contract.isPresent();
	}
}
