/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

import dev.daybook.core.erasure.Erasure;
import dev.daybook.core.erasure.ErasureJson;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.proof.verify.ProofReport.Erased;

/** Which records have no content, and what later records tell of it. */
final class ErasureBook {

	private final List<Envelope> without = new ArrayList<>();
	private final Map<Long, Erasure> told = new HashMap<>();

	void addErased(Envelope envelope) {
		without.add(envelope);
	}

	/** Takes the record of an erasure; it can only tell of its own contract. */
	void add(Envelope envelope, JsonObject body) {
		var contract = envelope.contract();
		if (contract != null) {
			var erasure = ErasureJson.read(contract, body);
			erasure.sequences().stream().filter(s -> s < envelope.sequence()).forEach(s -> told.put(s, erasure));
		}
	}

	List<Erased> erased() {
		return without.stream().map(e -> erased(e, told.get(e.sequence()))).toList();
	}

	private static Erased erased(Envelope envelope, @Nullable Erasure erasure) {
		return erasure == null || !erasure.contract().equals(envelope.contract())
				? new Erased(envelope.sequence(), envelope.type(), envelope.at(), null, "", "")
				: new Erased(envelope.sequence(), envelope.type(), envelope.at(), erasure.when(), erasure.who(),
						erasure.reason());
	}
}
