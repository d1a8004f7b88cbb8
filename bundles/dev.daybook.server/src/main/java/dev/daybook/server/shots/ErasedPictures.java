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
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.daybook.core.journal.Hash;
import dev.daybook.server.db.Database;

/**
 * Takes pictures away that no record names any more. The file goes before the row that tells of it, so what a crash
 * interrupts is finished at the next start. Safe from any thread.
 */
public final class ErasedPictures {

	private static final Logger LOG = LoggerFactory.getLogger(ErasedPictures.class);

	private final Database database;
	private final ObjectFolder objects;

	public ErasedPictures(Database database, ObjectFolder objects) {
		this.database = database;
		this.objects = objects;
	}

	/** Takes all of them away. */
	public void sweep() {
		database.read(handle -> new Shots(handle).unnamed()).forEach(this::remove);
	}

	/** Takes those of a few away, after their records were erased. */
	public void sweep(List<String> hashes) {
		database.read(handle -> new Shots(handle).unnamed(hashes)).forEach(this::remove);
		database.forget();
	}

	private void remove(String hash) {
		try {
			objects.erase(new Hash(hash));
			database.write(handle -> {
				new Shots(handle).remove(hash);
				return hash;
			});
		} catch (IOException e) {
			LOG.warn("The erased picture {} could not be taken away; this is tried again at the next start.", hash, e);
		}
	}
}
