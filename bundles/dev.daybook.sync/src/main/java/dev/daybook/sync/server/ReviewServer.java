/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;

/**
 * The review server, as one device sees it. Every call blocks, is bounded in time and size, and may be made again: the
 * server stores what it does not have yet and nothing twice. For one thread at a time, never the UI thread.
 */
public interface ReviewServer extends AutoCloseable {

	/** Contracts of the person whom this device belongs to. */
	List<Contract> contracts() throws ServerException, InterruptedException;

	/**
	 * Where the server's copy of a journal ends; {@link Head#EMPTY} when it has none.
	 *
	 * @param journal
	 *            identifier of the journal
	 */
	Head head(String journal) throws ServerException, InterruptedException;

	/**
	 * Sends records that follow one another.
	 *
	 * @return what became of each; a refused record is no exception
	 */
	Receipt send(String journal, List<JournalRecord> records) throws ServerException, InterruptedException;

	/**
	 * Records of a journal that the server refused because the person has their seconds elsewhere, as far as that is
	 * not settled yet, in order; a server that does not know the question has none.
	 */
	List<Receipt.Item> conflicts(String journal) throws ServerException, InterruptedException;

	/** Hashes of shots that stored records name and that the server does not have yet. */
	List<String> missingShots(String journal) throws ServerException, InterruptedException;

	/**
	 * Sends one shot.
	 *
	 * @param sha256
	 *            hash of {@code png}, 64 lower-case hexadecimal digits
	 */
	void sendShot(String journal, String sha256, byte[] png) throws ServerException, InterruptedException;

	/**
	 * Who was shown pictures of a journal, from a minute on; a server that does not know the question tells of nobody.
	 */
	List<ShotLook> looks(String journal, Instant since) throws ServerException, InterruptedException;

	/**
	 * The client's page of a day as it will be once records and pictures have come. The server keeps nothing of it.
	 *
	 * @param records
	 *            those that it does not have yet, following the ones that it has
	 * @param contract
	 *            whose page
	 * @param at
	 *            a moment of the day
	 * @param shots
	 *            hashes of pictures that it may not have yet; they are not sent
	 * @throws ServerException
	 *             of kind REFUSED too when it is too old a server to know the question
	 */
	ClientPage preview(String journal, List<JournalRecord> records, String contract, Instant at,
			Collection<String> shots) throws ServerException, InterruptedException;

	/** Frees threads and connections; a call that is under way fails. */
	@Override
	void close();
}
