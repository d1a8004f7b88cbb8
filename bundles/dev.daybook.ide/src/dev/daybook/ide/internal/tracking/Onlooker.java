/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.tracking;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.ShotStore;
import dev.daybook.core.lease.Lease;
import dev.daybook.core.lease.LeaseState;
import dev.daybook.core.tracker.DiaryFollower;
import dev.daybook.ide.OtherIde;

/** Shows the diary that another IDE keeps, and waits for its seat. On the diary thread, except as noted. */
final class Onlooker {

	final ShotStore shots;

	private final DiaryService owner;
	private final Lease lease;
	private final DiaryFollower follower;
	private volatile OtherIde other = new OtherIde("", "", "", Optional.empty(), Instant.EPOCH, false);
	/** Term that was asked to end, 0 while none was. */
	private long askedTerm;
	private boolean asked;
	private Optional<String> wanted = Optional.empty();

	Onlooker(DiaryService owner, DiskFileSystem files, Path folder, Lease lease) throws IOException {
		this.owner = owner;
		this.lease = lease;
		shots = new ShotStore(new DiskFileSystem(folder.resolve(Desk.SHOTS)));
		follower = new DiaryFollower(files, owner.diary());
		see(lease.look());
		follower.look();
	}

	/** Who keeps the diary. Any thread. */
	OtherIde other() {
		return other;
	}

	/** The contract to go on with, if tracking was asked for here. */
	Optional<String> wanted() {
		return wanted;
	}

	/** Why nothing can be changed here. Any thread. */
	String sentence() {
		var keeper = other;
		return keeper.program().isEmpty()
				? Messages.elsewhereUnknown
				: NLS.bind(Messages.elsewhere, keeper.program(), keeper.workspace());
	}

	/**
	 * Looks who keeps the diary, and what is new in it.
	 *
	 * @return whether the seat was taken
	 */
	boolean look() throws IOException {
		owner.meter().drain();
		see(lease.look());
		follower.look();
		return asked ? lease.takeOver() : lease.take();
	}

	void ask() throws IOException {
		var state = lease.look();
		if (!asked) {
			wanted = state.map(LeaseState::contract).filter(id -> !id.isEmpty());
		}
		asked = true;
		see(state);
	}

	private void see(Optional<LeaseState> state) throws IOException {
		if (asked && state.isPresent() && state.get().term() != askedTerm) {
			lease.ask();
			askedTerm = state.get().term();
		}
		var before = sentence();
		other = state.map(this::other)
				.orElseGet(() -> new OtherIde("", "", "", Optional.empty(), Instant.EPOCH, asked));
		if (!before.equals(sentence())) {
			ILog.of(Onlooker.class).info(sentence());
		}
	}

	private OtherIde other(LeaseState state) {
		var holder = state.holder();
		return new OtherIde(holder.program(), holder.workspace(),
				holder.device().equals(Here.device()) ? "" : holder.device(), contract(state.contract()),
				state.since(), asked);
	}

	private Optional<Contract> contract(String id) {
		return id.isEmpty() ? Optional.empty() : owner.diary().contract(id);
	}
}
