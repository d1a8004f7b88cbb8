/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import java.io.IOException;
import java.util.Optional;

import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.JournalBusyException;
import dev.daybook.core.time.Clock;

/**
 * Says which IDE of a person tracks. For one thread.
 * <p>
 * The holder writes a heartbeat at every tick. Others watch it; when it stands still for 30 seconds one of them takes
 * the lease, or asks for it before that. Changes are made under a lock of the system that is held for moments only and
 * ends with the process, so that of many who find the same stale lease one wins.
 * <p>
 * The lease tells who should write the journal. Who may is decided by the journal's own lock: open the journal after
 * taking the lease, and close it before releasing. A holder that finds its lease lost must not write any more.
 */
public final class Lease {

	/** What a heartbeat found. */
	public enum Beat {
		/** The lease is still held. */
		HELD,
		/** Another IDE asks for it: stop tracking, close the journal, and {@link Lease#release}. */
		ASKED,
		/** Another IDE has taken it: write nothing any more. */
		LOST
	}

	static final String NAME = "lease.json";
	static final String REQUEST = "lease.request";
	private static final String LOCK = "lease.lock";

	private final FileSystem files;
	private final Clock clock;
	private final Holder me;
	private final LeaseFile lease;
	private final LeaseFile request;
	private final Watch watch;
	private long term;

	/**
	 * @param files
	 *            the diary's folder
	 */
	public Lease(FileSystem files, Clock clock, Holder me) {
		this.files = files;
		this.clock = clock;
		this.me = me;
		lease = new LeaseFile(files, NAME, me.id());
		request = new LeaseFile(files, REQUEST, me.id());
		watch = new Watch(clock);
	}

	/**
	 * Looks who tracks; to be called at every tick while another IDE does, for that is how its silence is noticed.
	 *
	 * @return the holder and what it tracks, empty when nobody holds the lease
	 */
	public Optional<LeaseState> look() throws IOException {
		var state = read();
		watch.look(state);
		return state.released() ? Optional.empty() : Optional.of(state);
	}

	/** Whether another holds the lease and has been silent for 30 seconds. */
	public boolean stale() throws IOException {
		var state = read();
		return !state.released() && watch.stale(state);
	}

	/**
	 * Takes the lease if it is free or stale.
	 *
	 * @return whether it is held now; if not, {@link #look} and try again at the next tick
	 */
	public boolean take() throws IOException {
		try (var lock = files.lock(LOCK)) {
			var state = read();
			if (mine(state)) {
				return true;
			}
			var free = state.released() && (state.heir().isEmpty() || state.heir().equals(me.id()));
			if (!free && !watch.stale(state)) {
				return false;
			}
			term = state.term() + 1;
			lease.write(LeaseState.taken(me, term, clock.wall()).toJson());
			return true;
		} catch (JournalBusyException somebodyElseDecides) {
			return false;
		}
	}

	/**
	 * Writes a heartbeat; to be called by the holder at every tick, before anything is written to the journal.
	 *
	 * @param contract
	 *            identifier of the contract that is tracked, empty for none
	 */
	public Beat beat(String contract) throws IOException {
		try (var lock = files.lock(LOCK)) {
			var state = read();
			if (!mine(state)) {
				return Beat.LOST;
			}
			lease.write(state.beat(clock.wall(), contract).toJson());
			return wish().filter(w -> w.endsTermOf(state)).isPresent() ? Beat.ASKED : Beat.HELD;
		} catch (JournalBusyException somebodyLooks) {
			// Who took the lease in this moment is found at the next tick; the journal's own lock guards until then.
			return Beat.HELD;
		}
	}

	/** Asks the holder to let this IDE track instead; it does so at its next tick. */
	public void ask() throws IOException {
		var state = read();
		if (!state.released()) {
			request.write(new LeaseRequest(me, state.holder().id(), state.term()).toJson());
		}
	}

	/**
	 * Gives the lease back, to who asked for it if anybody did. Does nothing when it is not held.
	 *
	 * @return whether the others know; if not, they find the lease stale after 30 seconds
	 */
	public boolean release() throws IOException {
		try (var lock = files.lock(LOCK)) {
			var state = read();
			if (mine(state)) {
				var heir = wish().filter(w -> w.endsTermOf(state)).map(w -> w.asking().id()).orElse("");
				lease.write(state.release(clock.wall(), heir).toJson());
			}
			return true;
		} catch (JournalBusyException somebodyLooks) {
			return false;
		}
	}

	private boolean mine(LeaseState state) {
		return state.isOf(me, term);
	}

	private LeaseState read() throws IOException {
		try {
			return lease.read().map(LeaseState::fromJson).orElse(LeaseState.NONE);
		} catch (RuntimeException unreadable) {
			return LeaseState.NONE;
		}
	}

	private Optional<LeaseRequest> wish() throws IOException {
		try {
			return request.read().map(LeaseRequest::fromJson);
		} catch (RuntimeException unreadable) {
			return Optional.empty();
		}
	}
}
