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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

import dev.daybook.core.activity.Meter;
import dev.daybook.core.away.Away;
import dev.daybook.core.away.AwayEntry;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.diary.DiaryDay;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.limit.LimitRules;
import dev.daybook.core.segment.Commit;
import dev.daybook.core.segment.Memo;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;
import dev.daybook.core.time.Clock;
import dev.daybook.core.time.Span;
import dev.daybook.core.time.Tick;
import dev.daybook.core.time.Weeks;
import dev.daybook.core.tracker.Recorder;
import dev.daybook.ide.Status;
import dev.daybook.ide.SyncInfo;
import dev.daybook.ide.WorkDiary;
import dev.daybook.sync.server.ClientPage;
import dev.daybook.sync.server.Receipt;
import dev.daybook.sync.server.ServerException;
import dev.daybook.sync.server.ShotLook;

/**
 * The diary of this IDE. Everything that writes runs on the diary thread; what the user interface reads is a snapshot
 * made after each change, so that it never waits.
 */
@Component(service = { WorkDiary.class, DiaryService.class })
public final class DiaryService implements WorkDiary, ServerLink.Owner {

	private static final int RECENT_MEMOS = 20;

	private final Clock clock = new SystemClock();
	private final Meter meter = new Meter(clock::monotonicNanos);
	private final Diary diary = new Diary();
	private final DiaryThread thread = new DiaryThread();
	private final Listeners listeners = new Listeners();
	/** Made for the first tracking. */
	private volatile @Nullable ShotDesk shots;

	private final Seat seat = new Seat(this, DiaryFolder.locate());
	/**
	 * Not at the start, and then once a day; only touched by the diary thread. Not a multiple of the tick's period: the
	 * JDK multiplies durations by big decimals, whose tables are 40 KB.
	 */
	private Instant daily = clock.wall().plus(Duration.ofMinutes(10));
	private volatile boolean idleStop;
	private volatile Status status = new Status(Optional.empty(), Optional.empty(), Duration.ZERO, false, Memo.NONE,
			new SyncInfo(SyncInfo.State.NOT_SIGNED_IN, null, 0, ""), List.of());
	/** The system ends an IDE without asking the workbench; the diary is closed all the same. */
	private final Thread onKill = new Thread(this::close, "Daybook end");
	private boolean closed;

	/** Opens the diary in the background. */
	@Activate
	public DiaryService() {
		Runtime.getRuntime().addShutdownHook(onKill);
		thread.call(this::open);
	}

	/** Stops tracking, saves, and tries for a second to send. Does nothing the second time. */
	@Deactivate
	public synchronized void close() {
		if (!closed) {
			closed = true;
			thread.call(() -> {
				seat.close();
				return null;
			});
			thread.close();
			forgetHook();
		}
	}

	private void forgetHook() {
		try {
			Runtime.getRuntime().removeShutdownHook(onKill);
		} catch (IllegalStateException expected) {
			// The hook itself is what runs.
			ILog.of(DiaryService.class).info("The diary was closed because the IDE was told to end.");
		}
	}

	/** Where signals are counted. */
	public Meter meter() {
		return meter;
	}

	@Override
	public Status status() {
		return status;
	}

	@Override
	public List<Contract> contracts() {
		return diary.contracts();
	}

	@Override
	public List<Memo> recentMemos(String contract) {
		return diary.recentMemos(contract, RECENT_MEMOS);
	}

	@Override
	public CompletableFuture<Void> start(String contract) {
		return start(contract, Segment.RULE_TOOLBAR);
	}

	/** Starts tracking a contract or switches to it, as {@code rule} decided. Done when the start is saved. */
	public CompletableFuture<Void> start(String contract, String rule) {
		return change(recorder -> {
			if (recorder.contract().filter(c -> c.id().equals(contract)).isEmpty()) {
				StartGate.check(diary, clock, contract);
			}
			opened().begin();
			recorder.start(contract, rule);
			idleStop = false;
		});
	}

	@Override
	public CompletableFuture<Void> stop() {
		return change(recorder -> {
			recorder.stop();
			idleStop = false;
			requestSync();
		});
	}

	@Override
	public CompletableFuture<Void> setMemo(Memo memo) {
		return change(recorder -> recorder.setMemo(memo));
	}

	@Override
	public List<Away> questions() {
		if (seat.desk() == null) {
			return List.of();
		}
		var now = clock.wall();
		List<Away> questions = new ArrayList<>();
		for (var entry : diary.away(now.minus(Away.ASKED_WITHIN), now)) {
			if (entry.state() == AwayEntry.State.ASKED) {
				questions.add(entry.away());
			}
		}
		return questions;
	}

	@Override
	public List<AwayEntry> absences() {
		return diary.unbilled(today());
	}

	@Override
	public CompletableFuture<Void> keep(Away away, Memo done) {
		return change(recorder -> recorder.keep(away, done));
	}

	@Override
	public CompletableFuture<Void> give(Away away, String contract, Memo done) {
		return change(recorder -> recorder.give(away, contract, done));
	}

	@Override
	public CompletableFuture<Void> discard(Away away) {
		return change(recorder -> recorder.discard(away));
	}

	@Override
	public CompletableFuture<Shot> takeShot() {
		return thread.call(() -> {
			var contract = opened().recorder.contract();
			if (opened().recorder.isPrivate()) {
				throw new IllegalStateException(Messages.privateNoShot);
			}
			return shots().take(contract.orElseThrow(() -> new IllegalStateException(Messages.notTracking)),
					Shot.ASKED);
		}).thenCompose(shot -> shot);
	}

	@Override
	public void sync() {
		change(recorder -> requestSync());
	}

	@Override
	public DiaryDay today() {
		var zone = zone(status.lastContract());
		return diary.day(LocalDate.ofInstant(clock.wall(), zone), zone);
	}

	@Override
	public long weekSeconds(String contract) {
		var zone = zone(diary.contract(contract));
		return diary.weekSeconds(contract, LocalDate.ofInstant(clock.wall(), zone), zone);
	}

	@Override
	public long unassignedSeconds() {
		var now = clock.wall();
		return diary.seconds(Contract.UNASSIGNED,
				new Span(now.minus(Contract.widestEditWindow(diary.contracts(), now)), now));
	}

	@Override
	public long overLimitSeconds(String contract) {
		return diary.contract(contract).map(c -> LimitRules.over(c, diary.time(contract,
				Weeks.of(clock.wall(), zone(Optional.of(c)))))).orElse(0L);
	}

	@Override
	public Optional<byte[]> shot(String sha256) {
		var pictures = seat.shots();
		try {
			return pictures == null ? Optional.empty() : pictures.get(sha256);
		} catch (IOException e) {
			ILog.of(DiaryService.class).warn("The picture of a shot could not be read.", e);
			return Optional.empty();
		}
	}

	@Override
	public Registration onChange(Runnable listener) {
		return listeners.add(listener);
	}

	@Override
	public void contracts(List<Contract> received) {
		change(recorder -> {
			recorder.contracts(received);
			requestSync();
		});
	}

	@Override
	public void countersigned(Draft draft) {
		change(recorder -> {
			recorder.seal(List.of(draft));
			requestSync();
		});
	}

	@Override
	public void syncChanged() {
		thread.call(() -> publish());
	}

	/** Writes down a shot that was taken, or why it was not. */
	CompletableFuture<Void> record(Shot shot) {
		return change(recorder -> recorder.add(shot));
	}

	/** Whether private mode is on: then no shot is taken, and no name is written. Any thread. */
	public boolean isPrivate() {
		return status.isPrivate();
	}

	/** Whether private mode was on at any time since a moment; on the diary thread. */
	boolean wasPrivate(Instant since) {
		return opened().recorder.isPrivate(since, clock.wall());
	}

	/** Destroys the picture of a shot; on the diary thread. */
	public void erasePicture(String sha256) throws IOException {
		opened().shots.erase(sha256);
	}

	/** Keeps the picture of a shot; on the diary thread. */
	String keep(byte[] png) throws IOException {
		return opened().shots.put(png);
	}

	/** Hands the signing of the diary over to a new key; done when its record is saved. */
	CompletableFuture<Void> replaceKey() {
		return thread.call(() -> opened().signer()).thenCompose(Signer::replaceKey);
	}

	/** Writes down a commit that was noticed, brings the time before it into the journal, and sends both. */
	public CompletableFuture<Void> committed(Instant when, Function<String, Commit> commit) {
		return change(recorder -> {
			recorder.cut();
			recorder.contractAt(when).map(Contract::id).map(commit).ifPresent(recorder::add);
			requestSync();
		});
	}

	private @Nullable Void open() {
		seat.open();
		thread.every(Tick.PERIOD, this::tick);
		if (seat.desk() != null) {
			requestSync();
		}
		return publish();
	}

	/** Asks the IDE that keeps the diary to let this one track. */
	CompletableFuture<Void> askForSeat() {
		return thread.call(() -> {
			var again = seat.asked();
			seat.ask();
			if (!again) {
				lookForSeat();
			}
			return publish();
		});
	}

	/** Looks who keeps the diary once somebody had time to take it. */
	void lookSoon() {
		thread.after(Duration.ofSeconds(2), this::tick);
	}

	/** Every second, for the person waits. */
	private void lookForSeat() {
		if (seat.elsewhere().isPresent()) {
			thread.after(Duration.ofSeconds(1), () -> {
				seat.look();
				lookForSeat();
				publish();
			});
		}
	}

	private void tick() {
		if (seat.tick()) {
			var recorder = opened().recorder;
			var before = recorder.contract();
			idleStop |= recorder.tick();
			if (before.isPresent() && recorder.contract().isEmpty()) {
				// For lack of a signal, or at the contract's limit or end: nobody would ask for it.
				requestSync();
			}
			idleStop &= recorder.contract().isEmpty();
			planShot(recorder.isPrivate() ? Optional.empty() : recorder.contract());
			opened().link.refresh();
			if (clock.wall().isAfter(daily)) {
				daily = clock.wall().plus(Duration.ofDays(1));
				Features.daily();
			}
		}
		publish();
	}

	private void planShot(Optional<Contract> contract) {
		if (shots != null || contract.isPresent()) {
			shots().plan(contract);
		}
	}

	private ShotDesk shots() {
		var made = shots;
		if (made == null) {
			made = new ShotDesk(this, clock, thread);
			shots = made;
		}
		return made;
	}

	private void requestSync() {
		opened().link.request();
	}

	/** A change of the diary's records. */
	@FunctionalInterface
	public interface Change {
		void apply(Recorder recorder) throws IOException;
	}

	/**
	 * Changes the diary, on its thread, and tells the listeners. Done when that is saved; fails as the change does, or
	 * when the diary is not open, with a sentence for the person.
	 */
	public CompletableFuture<Void> change(Change change) {
		return thread.call(() -> {
			change.apply(opened().recorder);
			return publish();
		});
	}

	/** The diary to read from, on any thread. */
	public Diary diary() {
		return diary;
	}

	/** What the review server refused, as far as it is known; any thread. */
	public List<Receipt.Item> refusals() {
		var desk = seat.desk();
		return desk == null ? List.of() : desk.link.refusals();
	}

	/** Who was shown a picture, as far as it is known; any thread. */
	public List<ShotLook> looks(String sha256) {
		var desk = seat.desk();
		return desk == null ? List.of() : desk.link.looks(sha256);
	}

	/** As {@link ServerLink#preview}; blocks on disk and network. */
	public ClientPage preview(String contract, Instant at, List<String> hashes)
			throws ServerException, IOException, InterruptedException {
		return opened().link.preview(contract, at, hashes);
	}

	/**
	 * The journal to read from, on any thread.
	 *
	 * @throws IllegalStateException
	 *             with a sentence for the person, if the diary is not open here
	 */
	public JournalReader journal() {
		return opened().journal;
	}

	/** The time that the diary goes by. */
	public Clock clock() {
		return clock;
	}

	private Desk opened() {
		return seat.opened();
	}

	private @Nullable Void publish() {
		var open = seat.desk();
		var notices = seat.notices();
		if (open != null) {
			notices.add(shots == null ? "" : shots().problem());
			var contract = open.recorder.contract();
			var last = (contract.isPresent() ? contract : open.recorder.absentFrom()).or(diary::lastContract);
			status = new Status(contract, last, open.recorder.tracked(), idleStop, open.recorder.memo(),
					open.sync(), open.recorder.rule().orElse(""), present(notices), Optional.empty(),
					hidden(open.recorder));
		} else {
			idleStop = false;
			status = new Status(Optional.empty(), diary.lastContract(), Duration.ZERO, false, Memo.NONE, seat.sync(),
					"", present(notices), seat.elsewhere());
		}
		listeners.changed();
		return null;
	}

	private static String hidden(Recorder recorder) {
		if (!recorder.isPrivate()) {
			return "";
		}
		var paused = recorder.paused();
		if (paused.isPresent()) {
			return NLS.bind(Messages.privatePaused, paused.get().title());
		}
		return recorder.contract().isPresent() ? Messages.privateOn : Messages.privateIdle;
	}

	private static List<String> present(List<String> notices) {
		List<String> present = new ArrayList<>();
		for (var notice : notices) {
			if (!notice.isEmpty()) {
				present.add(notice);
			}
		}
		return List.copyOf(present);
	}

	private ZoneId zone(Optional<Contract> contract) {
		return contract.isPresent() ? contract.get().termsAt(clock.wall()).zone() : ZoneId.systemDefault();
	}
}
