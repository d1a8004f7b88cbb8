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
import java.time.Instant;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.JournalBusyException;
import dev.daybook.core.journal.Tenure;
import dev.daybook.core.time.Clock;

/**
 * Says which IDE of a person tracks, and is that IDE's right to write the journal. For one thread.
 * <p>
 * The holder writes a heartbeat at every tick. Others watch it: when the holder's process ends, one of them takes the
 * lease at once; when the heartbeat stands still for 30 seconds, whoever is asked to takes it over. A process that
 * stands still keeps the locks of the system, so they decide nothing then: the number of the term does. It is checked
 * around every write of the journal, and a holder that finds its term over must not write any more.
 * <p>
 * Open the journal after taking the lease and before the first heartbeat, and close it before releasing.
 */
public final class Lease implements Tenure {

	/** What a heartbeat found. */
	public enum Beat {
		/** The lease is still held. */
		HELD,
		/** Another IDE asks for it: stop tracking, close the journal, and {@link Lease#release}. */
		ASKED,
		/** Another IDE has taken it: write nothing any more, close the journal, and {@link Lease#release}. */
		LOST
	}

	static final String NAME = "lease.json";
	static final String BEAT = "lease.beat";
	static final String REQUEST = "lease.request";
	private static final String LOCK = "lease.lock";

	private final FileSystem files;
	private final Clock clock;
	private final Holder me;
	private final LeaseFile terms;
	private final LeaseFile beats;
	private final Locks locks;
	private @Nullable Watch watch;
	private Term term = Term.NONE;
	/** What was told last in the term. Not read back: another may have told something late, over it. */
	private LeaseState told = LeaseState.NONE;

	/**
	 * @param files
	 *            the diary's folder
	 */
	public Lease(FileSystem files, Clock clock, Holder me) {
		this.files = files;
		this.clock = clock;
		this.me = me;
		terms = new LeaseFile(files, NAME, me.id());
		beats = new LeaseFile(files, BEAT, me.id());
		locks = new Locks(files);
	}

	/**
	 * Looks who tracks; to be called at every tick while another IDE does, for that is how its silence is noticed.
	 *
	 * @return the holder and what it tracks, empty when nobody holds the lease
	 */
	public Optional<LeaseState> look() throws IOException {
		var state = state(term());
		watch().look(state);
		return state.released() ? Optional.empty() : Optional.of(state);
	}

	/** Whether another holds the lease and has been silent for 30 seconds. */
	public boolean stale() throws IOException {
		var state = state(term());
		return !state.released() && watch().stale(state);
	}

	/**
	 * Takes the lease if nobody holds it, or the holder's process has ended.
	 *
	 * @return whether it is held now; if not, {@link #look} and try again at the next tick
	 */
	public boolean take() throws IOException {
		return take(false);
	}

	/** As {@link #take}, and also if the holder has been silent for 30 seconds. */
	public boolean takeOver() throws IOException {
		return take(true);
	}

	private boolean take(boolean alsoFromSilent) throws IOException {
		try (var lock = files.lock(LOCK)) {
			var before = term();
			if (isMine(before)) {
				return true;
			}
			var state = state(before);
			if (state.released()) {
				return isOpenToMe(state) && begin(before, state, false);
			}
			var gone = locks.isFree(before.lock());
			return (gone || alsoFromSilent && watch().stale(state)) && begin(before, state, !gone);
		} catch (JournalBusyException somebodyElseDecides) {
			return false;
		}
	}

	private boolean isOpenToMe(LeaseState released) {
		return released.heir().isEmpty() || released.heir().equals(me.id()) || watch().stale(released);
	}

	/**
	 * @param silent
	 *            whether the process of the holder before is there, and says nothing
	 */
	private boolean begin(Term before, LeaseState state, boolean silent) throws IOException {
		var guarded = locks.guard();
		if (!guarded && state.guarded() && !silent) {
			// Somebody writes the journal who knows nothing of leases.
			return false;
		}
		try {
			// A holder without a heartbeat had no time to settle what it found contested itself.
			var contested = silent || before.contested() && state.beat() == 0;
			var next = new Term(me, before.number() + 1, locks.takeOwn(), contested);
			terms.write(next.toJson());
			tell(LeaseState.first(next, clock.wall(), guarded));
			term = next;
			return true;
		} catch (IOException e) {
			locks.release();
			throw e;
		}
	}

	private void tell(LeaseState state) throws IOException {
		beats.write(state.toJson());
		told = state;
	}

	/**
	 * Writes a heartbeat; to be called by the holder at every tick, before anything is written to the journal.
	 *
	 * @param contract
	 *            identifier of the contract that is tracked, empty for none
	 */
	public Beat beat(String contract) throws IOException {
		if (!isMine(term())) {
			return Beat.LOST;
		}
		tell(told.beat(clock.wall(), contract, locks.guard()));
		return wish(told) == null ? Beat.HELD : Beat.ASKED;
	}

	/** Asks the holder to let this IDE track instead; it does so at its next tick. */
	public void ask() throws IOException {
		var now = term();
		if (!state(now).released()) {
			new LeaseFile(files, REQUEST, me.id())
					.write(new LeaseRequest(me, now.holder().id(), now.number()).toJson());
		}
	}

	/** Gives the lease back, to who asked for it if anybody did. Does nothing when it is not held any more. */
	public void release() throws IOException {
		try {
			if (isMine(term())) {
				var wish = wish(told);
				tell(told.release(clock.wall(), wish == null ? "" : wish.asking().id()));
			}
		} finally {
			term = Term.NONE;
			locks.release();
		}
	}

	@Override
	public void check() throws IOException {
		if (!isMine(term())) {
			throw JournalBusyException.takenOver();
		}
	}

	@Override
	public boolean contested() {
		return term.contested();
	}

	private boolean isMine(Term now) {
		return term.number() > 0 && now.isOf(me, term.number());
	}

	private Watch watch() {
		var current = watch;
		if (current == null) {
			current = new Watch(clock);
			watch = current;
		}
		return current;
	}

	private Term term() throws IOException {
		try {
			var json = terms.read();
			return json == null ? Term.NONE : Term.fromJson(json);
		} catch (RuntimeException unreadable) {
			return Term.NONE;
		}
	}

	private LeaseState state(Term about) throws IOException {
		var nothing = LeaseState.first(about, Instant.EPOCH, true);
		try {
			var json = about.number() == 0 ? null : beats.read();
			return json == null ? nothing : LeaseState.fromJson(json, about);
		} catch (RuntimeException unreadable) {
			return nothing;
		}
	}

	private @Nullable LeaseRequest wish(LeaseState state) throws IOException {
		try {
			var json = new LeaseFile(files, REQUEST, me.id()).read();
			var wish = json == null ? null : LeaseRequest.fromJson(json);
			return wish != null && wish.endsTermOf(state) ? wish : null;
		} catch (RuntimeException unreadable) {
			return null;
		}
	}
}
