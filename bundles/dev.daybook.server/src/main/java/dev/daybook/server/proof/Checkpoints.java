/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.proof;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.jdbi.v3.core.Handle;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.proof.note.Checkpoint;
import dev.daybook.core.proof.record.ProofRecords;
import dev.daybook.core.proof.tree.Frontier;

/** The tables of checkpoints and forks of one journal, inside one transaction. */
final class Checkpoints {

	/** Most forks that are kept of a journal: the first ones tell all there is to tell. */
	private static final int MAX_FORKS = 100;

	private final Handle handle;
	private final String journal;

	Checkpoints(Handle handle, String journal) {
		this.handle = handle;
		this.journal = journal;
	}

	/** The latest checkpoint that was countersigned. */
	Optional<Cosigned> latest() {
		return handle.createQuery("""
				select seq, size, note from journal_checkpoint where journal_id = :journal
				order by size desc limit 1""").bind("journal", journal)
				.map((row, context) -> new Cosigned(row.getLong(1), row.getLong(2), row.getString(3))).findOne();
	}

	/** The tree of the latest one. */
	Frontier tree() {
		return handle.createQuery("""
				select size, peaks from journal_checkpoint where journal_id = :journal
				order by size desc limit 1""").bind("journal", journal)
				.map((row, context) -> Frontier.of(row.getLong(1), peaks(row.getString(2)))).findOne()
				.orElseGet(Frontier::new);
	}

	/** Grows a tree by the records that are here, up to a size. */
	void grow(Frontier tree, long size) {
		handle.createQuery("""
				select hash from journal_record where journal_id = :journal and seq >= :from and seq < :to
				order by seq""").bind("journal", journal).bind("from", tree.size()).bind("to", size)
				.mapTo(String.class).forEach(hash -> tree.append(new Hash(hash)));
	}

	/** Records of the keys that were accepted. */
	List<JournalRecord> keys() {
		return handle.createQuery("""
				select envelope, body from journal_record where journal_id = :journal and type = :type
				and state = 'stored' order by seq""").bind("journal", journal).bind("type", ProofRecords.KEY)
				.map((row, context) -> new JournalRecord(Envelope.fromJson(object(row.getString(1))),
						Body.fromJson(object(row.getString(2)))))
				.list();
	}

	/** How many records the journal has here. */
	long size() {
		return handle.createQuery("select size from journal where id = :journal").bind("journal", journal)
				.mapTo(Long.class).findOne().orElse(0L);
	}

	void add(Cosigned cosigned, Frontier tree, Instant at) {
		handle.createUpdate("""
				insert into journal_checkpoint (journal_id, size, seq, root, peaks, note, signed_at)
				values (:journal, :size, :seq, :root, :peaks, :note, :at)""").bind("journal", journal)
				.bind("size", cosigned.size()).bind("seq", cosigned.sequence()).bind("root", tree.root().hex())
				.bind("peaks", tree.peaks().stream().map(Hash::hex).collect(Collectors.joining(" ")))
				.bind("note", cosigned.note()).bind("at", at.toEpochMilli()).execute();
	}

	/**
	 * Keeps both sides of a fork.
	 *
	 * @param note
	 *            what the device signed
	 * @param ours
	 *            root of the records that are here, at the same size
	 */
	void fork(Checkpoint theirs, String note, Hash ours, Instant now) {
		var kept = handle.createQuery("select count(*) from journal_fork where journal_id = :journal")
				.bind("journal", journal).mapTo(Long.class).one();
		if (kept < MAX_FORKS) {
			handle.createUpdate("""
					insert into journal_fork (journal_id, size, theirs, their_note, ours, our_note, received)
					values (:journal, :size, :theirs, :theirNote, :ours, :ourNote, :now)
					on conflict (journal_id, size, theirs) do nothing""").bind("journal", journal)
					.bind("size", theirs.size()).bind("theirs", theirs.root().hex()).bind("theirNote", note)
					.bind("ours", ours.hex()).bind("ourNote", latestNote()).bind("now", now.toEpochMilli()).execute();
		}
	}

	private @Nullable String latestNote() {
		return latest().map(Cosigned::note).orElse(null);
	}

	private static JsonObject object(String json) {
		return JsonParser.parseString(json).getAsJsonObject();
	}

	private static List<Hash> peaks(String text) {
		return text.isEmpty() ? List.of() : Arrays.stream(text.split(" ")).map(Hash::new).toList();
	}
}
