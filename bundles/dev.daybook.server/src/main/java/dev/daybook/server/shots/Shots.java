/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jdbi.v3.core.Jdbi;

import dev.daybook.core.journal.DiskFileSystem;
import dev.daybook.core.journal.ShotStore;

/** Pictures of shots: which are named by records in the database, their bytes in the object folder. */
public final class Shots {

	private final Jdbi jdbi;
	private final ShotStore objects;

	/**
	 * @throws IOException
	 *             if the folder cannot be made
	 */
	public Shots(Jdbi jdbi, Path folder) throws IOException {
		this.jdbi = jdbi;
		objects = new ShotStore(new DiskFileSystem(folder));
	}

	/** Hashes that stored records of a journal of this device name, and whose pictures have not come in. */
	List<String> missing(String device, String journal) {
		return jdbi.withHandle(h -> h.createQuery("""
				select sha256 from shot join journal on journal.id = shot.journal
				where journal.id = :journal and journal.device = :device and arrived = 0 order by sha256""")
				.bind("journal", journal).bind("device", device).mapTo(String.class).list());
	}

	/** Whether a picture is here already; empty when no stored record of the journal names it. */
	Optional<Boolean> arrived(String device, String journal, String sha256) {
		return jdbi.withHandle(h -> h.createQuery("""
				select arrived from shot join journal on journal.id = shot.journal
				where journal.id = :journal and journal.device = :device and sha256 = :hash""")
				.bind("journal", journal).bind("device", device).bind("hash", sha256).mapTo(Integer.class).findOne())
				.map(a -> a != 0);
	}

	/** Keeps a picture, then says so in the database: never the other way round. */
	void keep(String journal, byte[] png) {
		try {
			var hash = objects.put(png);
			jdbi.useHandle(h -> h.execute("update shot set arrived = 1 where journal = ? and sha256 = ?", journal, hash));
		} catch (IOException e) {
			throw new UncheckedIOException("A shot could not be written.", e);
		}
	}

	/** Hashes of the pictures of a contract that have come in. */
	public Set<String> arrived(String contract) {
		return Set.copyOf(jdbi.withHandle(h -> h.createQuery("""
				select sha256 from shot where contract = :contract and arrived = 1""").bind("contract", contract)
				.mapTo(String.class).list()));
	}

	/** The picture, if a stored record of this contract names it and it has come in. */
	public Optional<byte[]> ofContract(String contract, String sha256) {
		var named = jdbi.withHandle(h -> h.createQuery("""
				select count(*) from shot where contract = :contract and sha256 = :hash and arrived = 1""")
				.bind("contract", contract).bind("hash", sha256).mapTo(Integer.class).one()) > 0;
		try {
			return named ? objects.get(sha256) : Optional.empty();
		} catch (IOException e) {
			throw new UncheckedIOException("A shot could not be read.", e);
		}
	}
}
