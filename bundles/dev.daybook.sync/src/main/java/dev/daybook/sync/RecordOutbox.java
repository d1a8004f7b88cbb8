/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalReader;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.sync.proof.Countersignatures;
import dev.daybook.sync.server.Receipt;
import dev.daybook.sync.server.ReviewServer;
import dev.daybook.sync.server.ServerException;
import dev.daybook.sync.server.ServerException.Kind;

/**
 * Sends the journal's records from where the server's copy ends. Keeps nothing on disk: what is left to send follows
 * from the two heads alone. Everything but {@link #waiting()} and {@link #refusals()} is for the sync thread.
 */
final class RecordOutbox {

	private static final long UNKNOWN = -1;

	private final JournalReader journal;
	private final ReviewServer server;
	private final @Nullable Countersignatures countersignatures;
	/** By sequence number: all conflicts, and what else was refused since the start. */
	private final TreeMap<Long, Receipt.Item> refusals = new TreeMap<>();
	private volatile List<Receipt.Item> told = List.of();
	private boolean askedForConflicts;
	/** Count of records that the server answered for, to this object. */
	private volatile long confirmed = UNKNOWN;
	/** Most records that got through a limit on the way. */
	private int ceiling = Batch.MAX_RECORDS;
	/** Records of the next request: fewer after each that broke off, more again after each that went well. */
	private int batchRecords = Batch.MAX_RECORDS;

	RecordOutbox(JournalReader journal, ReviewServer server) {
		this(journal, server, null);
	}

	/**
	 * @param countersignatures
	 *            gets what the server countersigned; {@code null} if nobody asks for that
	 */
	RecordOutbox(JournalReader journal, ReviewServer server, @Nullable Countersignatures countersignatures) {
		this.journal = journal;
		this.server = server;
		this.countersignatures = countersignatures;
	}

	/** Saved records that the server has not answered for; all of them before its first answer. */
	long waiting() {
		return Math.max(0, journal.head().size() - Math.max(0, confirmed));
	}

	/**
	 * Sends everything saved so far.
	 *
	 * @param progress
	 *            called before each request that sends something
	 * @throws ServerException
	 *             of kind REFUSED when the server's copy is not the beginning of this journal; nothing was sent then
	 */
	void send(Runnable progress) throws ServerException, IOException, InterruptedException {
		var remote = server.head(journal.id());
		check(remote);
		var from = start(remote);
		confirmed = from;
		while (from < journal.head().size()) {
			progress.run();
			from = deliver(from);
			confirmed = from;
		}
		hearOfConflicts();
	}

	/**
	 * Has the journal get the countersignature that waits, if it is time.
	 *
	 * @param sent
	 *            whether everything was sent
	 */
	void settle(boolean sent) throws IOException {
		var taker = countersignatures;
		if (taker != null) {
			taker.settle(sent);
		}
	}

	/**
	 * A conflict may be older than what is sent again at the start, and is settled on another device as well as here:
	 * the server alone knows which are left.
	 */
	private void hearOfConflicts() throws ServerException, InterruptedException {
		if (!askedForConflicts || refusals.values().stream().anyMatch(i -> i.conflict() != null)) {
			var left = server.conflicts(journal.id());
			refusals.values().removeIf(i -> i.conflict() != null);
			left.forEach(i -> refusals.put(i.sequence(), i));
			askedForConflicts = true;
		}
		told = List.copyOf(refusals.values());
	}

	/** What the server refused, in order, as of the last time that everything was sent. */
	List<Receipt.Item> refusals() {
		return told;
	}

	/**
	 * The first time, the last records that the server has are sent once more: an answer that was lost on the way, or
	 * with the process that waited for it, may have told of a refusal that the person has to see.
	 */
	private long start(Head remote) {
		return confirmed == UNKNOWN
				? Math.max(0, remote.size() - Batch.MAX_RECORDS)
				: Math.min(confirmed, remote.size());
	}

	private void check(Head remote) throws ServerException, IOException, InterruptedException {
		var size = journal.head().size();
		if (remote.size() > size) {
			showSigned(size);
			throw new ServerException(Kind.REFUSED, Messages.of("ahead", remote.size(), size));
		}
		if (remote.size() > 0) {
			var last = journal.read(remote.size() - 1, 1);
			if (last.isEmpty() || !Head.after(last.getFirst()).equals(remote)) {
				showSigned(remote.size());
				throw new ServerException(Kind.REFUSED, Messages.of("fork", remote.size()));
			}
		}
	}

	/**
	 * Two histories of one diary: the server gets to see what this device has signed of this one. It takes no record
	 * for that, and keeps both sides if they differ there.
	 */
	private void showSigned(long size) throws ServerException, IOException, InterruptedException {
		var signed = LastCheckpoint.find(journal, size);
		if (signed.isPresent()) {
			server.send(journal.id(), List.of(signed.get()));
		}
	}

	/** Sends one batch and returns the sequence number to go on with. */
	private long deliver(long from) throws ServerException, IOException, InterruptedException {
		var batch = Batch.cut(journal.read(from, batchRecords), Batch.MAX_BYTES);
		try {
			var receipt = server.send(journal.id(), batch.stream().map(RecordOutbox::forServer).toList());
			note(batch, receipt);
			take(receipt);
			batchRecords = Math.min(ceiling, 2 * batchRecords);
			return answered(from, batch, receipt);
		} catch (ServerException e) {
			batchRecords = Math.max(1, batch.size() / 2);
			if (e.kind() != Kind.TOO_LARGE || batch.size() == 1) {
				throw e;
			}
			// Something on the way, a proxy perhaps, takes less than the server does.
			ceiling = batchRecords;
			return from;
		}
	}

	/**
	 * Time without a contract, or for one made here, is not its business: the server gets the place in the chain alone.
	 */
	static JournalRecord forServer(JournalRecord saved) {
		return staysHere(saved) ? new JournalRecord(saved.envelope(), null) : saved;
	}

	private static boolean staysHere(JournalRecord saved) {
		var contract = saved.envelope().contract();
		return contract != null && Contract.staysHere(contract);
	}

	private void take(Receipt receipt) throws IOException {
		var answer = receipt.countersigned();
		var taker = countersignatures;
		if (answer != null && taker != null) {
			taker.take(answer);
		}
	}

	/** An older server knows no contract of what stays here, and that is no refusal to tell of; a conflict is. */
	private void note(List<JournalRecord> batch, Receipt receipt) {
		var here = batch.stream().filter(RecordOutbox::staysHere).map(r -> r.envelope().sequence()).toList();
		for (var item : receipt.items()) {
			if (item.refused() && (item.conflict() != null || !here.contains(item.sequence()))) {
				refusals.put(item.sequence(), item);
			} else {
				refusals.remove(item.sequence());
			}
		}
	}

	/** Only what the server has in its chain and answered for by number and hash counts. */
	private static long answered(long from, List<JournalRecord> batch, Receipt receipt) throws ServerException {
		var next = from;
		for (var i = 0; i < batch.size() && i < receipt.items().size(); i++) {
			var item = receipt.items().get(i);
			if (item.sequence() != next || !item.hash().equals(batch.get(i).hash()) || next >= receipt.head().size()) {
				break;
			}
			next++;
		}
		if (next == from) {
			var reason = receipt.items().stream().filter(Receipt.Item::refused).map(Receipt.Item::reason).findFirst();
			throw new ServerException(Kind.REFUSED, reason.orElseGet(() -> Messages.of("noProgress", from)));
		}
		return next;
	}

	/** Sentences about what was refused or not understood, empty when nothing was. */
	String complaint() {
		var taker = countersignatures;
		return (refused() + " " + (taker == null ? "" : taker.complaint())).strip();
	}

	private String refused() {
		if (refusals.isEmpty()) {
			return "";
		}
		var latest = refusals.lastEntry();
		return refusals.size() == 1
				? Messages.of("recordRefused", latest.getKey(), latest.getValue().reason())
				: Messages.of("recordsRefused", refusals.size(), latest.getKey(), latest.getValue().reason());
	}
}
