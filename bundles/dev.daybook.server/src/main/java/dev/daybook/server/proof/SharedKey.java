/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.proof;

import java.nio.file.Path;

import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.server.config.UsageException;
import dev.daybook.server.db.Database;

/**
 * The key that a database's diaries are countersigned with. All servers that share the database must have the same one:
 * devices and browsers remember it, and would not believe another.
 */
public final class SharedKey {

	private SharedKey() {
	}

	/**
	 * Checks this server's key against that of the database, which takes the first one that comes.
	 *
	 * @param folder
	 *            the server's data folder, for the sentence
	 * @throws UsageException
	 *             if the database knows another key; nothing was changed
	 */
	public static void check(Database database, SigningKey key, Path folder) throws UsageException {
		var own = key.verifier().text();
		var known = database.write(handle -> {
			handle.createUpdate("insert into server_key (id, verifier) values (1, :own) on conflict do nothing")
					.bind("own", own).execute();
			return handle.createQuery("select verifier from server_key where id = 1").mapTo(String.class).one();
		});
		if (!known.equals(own)) {
			throw new UsageException("The diaries in the database are countersigned with the key " + known + ", and "
					+ folder.resolve(SigningKeyFile.NAME) + " has another one, so the server does not start; nothing"
					+ " was changed. Put the right file in its place: that of a backup, or of another server that shares"
					+ " the database. If it is lost, start once with --new-key; devices will then ask before they take"
					+ " the new one's word.");
		}
	}

	/** Forgets which key it was, so that the next one that comes is taken. */
	public static void forget(Database database) {
		database.write(handle -> handle.execute("delete from server_key"));
	}
}
