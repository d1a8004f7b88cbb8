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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.JournalBusyException;
import dev.daybook.core.journal.ShotStore;
import dev.daybook.core.lease.Lease;
import dev.daybook.ide.OtherIde;
import dev.daybook.ide.SyncInfo;

/**
 * The one seat at the diary's desk, for which the IDEs of a person take turns: in one of them the desk is open, the
 * others look on. On the diary thread, except as noted.
 */
final class Seat {

	private final DiaryService owner;
	private final Path folder;
	private @Nullable DiskFileSystem files;
	private @Nullable Lease lease;
	private volatile @Nullable Desk desk;
	private volatile @Nullable Onlooker onlooker;
	private volatile String problem = OpeningMessages.opening;
	private volatile String lost = "";
	private boolean blind;
	private boolean openAgain;

	Seat(DiaryService owner, Path folder) {
		this.owner = owner;
		this.folder = folder;
	}

	/** The open desk, {@code null} when the diary is kept elsewhere, or could not be opened. Any thread. */
	@Nullable
	Desk desk() {
		return desk;
	}

	/** The desk, or an exception that tells the person why there is none. */
	Desk opened() {
		var open = desk;
		if (open == null) {
			var watching = onlooker;
			throw new IllegalStateException(watching == null ? problem : watching.sentence());
		}
		return open;
	}

	/** Who keeps the diary, if somebody else does. */
	Optional<OtherIde> elsewhere() {
		var watching = onlooker;
		return watching == null ? Optional.empty() : Optional.of(watching.other());
	}

	/** Whether the seat was asked for. */
	boolean asked() {
		var watching = onlooker;
		return watching != null && watching.other().asked();
	}

	/** How the review server stands, seen from an IDE that does not keep the diary. */
	SyncInfo sync() {
		var closed = openAgain ? Messages.unopened : "";
		return new SyncInfo(SyncInfo.State.NOT_SIGNED_IN, null, 0, onlooker == null ? closed : Messages.sentElsewhere);
	}

	/** Sentences for the person. */
	List<String> notices() {
		var open = desk;
		List<String> notices = new ArrayList<>();
		notices.add(lost);
		if (open != null) {
			notices.addAll(open.notices);
			open.recorder.failure().ifPresent(e -> notices.add(TroubleText.saving(folder, e)));
			notices.addAll(open.signing());
		} else if (onlooker == null) {
			notices.add(problem);
		}
		return notices;
	}

	/** The pictures of shots, {@code null} before the diary is open. Any thread. */
	@Nullable
	ShotStore shots() {
		var open = desk;
		var watching = onlooker;
		return open != null ? open.shots : watching == null ? null : watching.shots;
	}

	/** Takes the seat if it is free, else looks on. */
	void open() {
		openAgain = false;
		try {
			var there = new DiskFileSystem(folder);
			var own = new Lease(there, owner.clock(), Here.holder());
			files = there;
			lease = own;
			if (own.take()) {
				sit(own);
			} else {
				lookOn(own);
			}
		} catch (IOException | RuntimeException e) {
			fail(e);
		}
	}

	/**
	 * To be called at every tick before anything else.
	 *
	 * @return whether the desk is open, and may be written at
	 */
	boolean tick() {
		var own = lease;
		var open = desk;
		if (own != null && open != null) {
			return mayStay(own, open) && desk != null;
		}
		look();
		return desk != null;
	}

	/** Asks for the seat. */
	void ask() throws IOException {
		var watching = onlooker;
		if (watching == null) {
			throw new IllegalStateException(desk == null ? problem : Messages.trackedHere);
		}
		watching.ask();
	}

	/** Looks whether the seat is free, and takes it then. */
	void look() {
		if (openAgain) {
			open();
			return;
		}
		var own = lease;
		var watching = onlooker;
		if (own == null || watching == null) {
			return;
		}
		if (!isFree(watching)) {
			return;
		}
		try {
			sit(own);
			watching.wanted().ifPresent(owner::start);
		} catch (IOException | RuntimeException e) {
			fail(e);
		}
	}

	private boolean isFree(Onlooker watching) {
		try {
			return watching.look();
		} catch (IOException e) {
			// Files that another process changes can be away for a moment. Only what is shown is old until then.
			if (!blind) {
				ILog.of(Seat.class).warn("The diary in " + folder + " could not be read; this is tried again.", e);
			}
			blind = true;
			return false;
		}
	}

	/** Stops, saves and gives the seat back. */
	void close() throws IOException {
		problem = Messages.closed;
		openAgain = false;
		onlooker = null;
		leave(desk);
		var own = lease;
		if (own != null) {
			own.release();
		}
	}

	private void sit(Lease own) throws IOException {
		try {
			owner.diary().clear();
			desk = Desk.open(owner, folder, own);
			// What was typed while another tracked is nobody's.
			owner.meter().drain();
			onlooker = null;
			problem = "";
			lost = "";
		} catch (JournalBusyException e) {
			// Taken away again while it was opened.
			own.release();
			lookOn(own);
		}
	}

	private void lookOn(Lease own) throws IOException {
		var there = files;
		if (there != null) {
			onlooker = new Onlooker(owner, there, folder, own);
		}
	}

	private boolean mayStay(Lease own, Desk open) {
		try {
			var contract = open.recorder.contract();
			return switch (own.beat(contract.isPresent() ? contract.get().id() : "")) {
			case HELD -> true;
			case ASKED -> !handOver(own, open);
			case LOST -> {
				lose(own, open);
				yield false;
			}
			};
		} catch (IOException e) {
			// The disk refuses. What is tracked is kept in memory, and the diary's own notice tells of it.
			return true;
		}
	}

	/** @return false if something is not saved yet; then nobody else may have the diary */
	private boolean handOver(Lease own, Desk open) throws IOException {
		open.recorder.stop();
		if (!open.recorder.problem().isEmpty()) {
			return false;
		}
		giveUp(own, open);
		return true;
	}

	private void lose(Lease own, Desk open) throws IOException {
		lost = Messages.lost;
		ILog.of(Seat.class).warn(lost);
		giveUp(own, open);
	}

	private void giveUp(Lease own, Desk open) throws IOException {
		try {
			leave(open);
		} finally {
			own.release();
			lookOn(own);
			owner.lookSoon();
		}
	}

	private void leave(@Nullable Desk open) throws IOException {
		desk = null;
		if (open != null) {
			open.close();
		}
	}

	private void fail(Exception cause) {
		var told = problem;
		problem = TroubleText.opening(folder, cause);
		openAgain = TroubleText.isTriedAgain(cause);
		onlooker = null;
		desk = null;
		if (!told.equals(problem)) {
			ILog.of(Seat.class).error("The diary in " + folder + " could not be opened.", cause);
		}
		var own = lease;
		try {
			if (own != null) {
				own.release();
			}
		} catch (IOException e) {
			cause.addSuppressed(e);
		}
	}
}
