/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.journals;

import java.time.InstantSource;

import org.jdbi.v3.core.Handle;

import com.google.gson.JsonObject;

import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.server.http.HttpProblem;
import dev.daybook.server.people.Device;

/** Takes records as if they had been sent, to see what would come of it. */
public final class Trial {

	private final String journal;
	private final Device device;
	private final InstantSource clock;
	private final SigningKey key;

	public Trial(String journal, Device device, InstantSource clock, SigningKey key) {
		this.journal = journal;
		this.device = device;
		this.clock = clock;
		this.key = key;
	}

	/**
	 * What is refused is left out, as it will be.
	 *
	 * @param handle
	 *            a transaction that is undone afterwards
	 * @param request
	 *            as for sending records
	 * @throws HttpProblem
	 *             as for sending records
	 */
	public void take(Handle handle, JsonObject request) {
		new Ingest(handle, journal, device, clock, key).take(JournalRoutes.records(request));
	}
}
