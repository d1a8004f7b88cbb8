/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import java.time.Instant;

import com.google.gson.JsonObject;

import dev.daybook.core.journal.UtcText;

/**
 * What the holder tells of itself at each tick.
 *
 * @param holder
 *            who tracks, or who did when it was released
 * @param term
 *            number of the term of office
 * @param beat
 *            count of heartbeats in this term, so that the content changes whatever the clock does
 * @param heartbeat
 *            wall time of the last heartbeat, UTC; for the person only
 * @param contract
 *            identifier of the contract that is tracked, empty for none
 * @param since
 *            wall time since when it is, UTC; for the person only
 * @param guarded
 *            whether the holder has the journal's own lock, too, which older versions look for
 * @param released
 *            whether the holder gave the lease back
 * @param heir
 *            identifier of who asked for it, empty for nobody; others wait until it counts as stale
 */
public record LeaseState(Holder holder, long term, long beat, Instant heartbeat, String contract, Instant since,
		boolean guarded, boolean released, String heir) {

	/** Before any term, and so free. */
	static final LeaseState NONE = first(Term.NONE, Instant.EPOCH, true);

	/** A term in which nothing was told yet. */
	static LeaseState first(Term term, Instant now, boolean guarded) {
		return new LeaseState(term.holder(), term.number(), 0, now, "", now, guarded, term.number() == 0, "");
	}

	LeaseState beat(Instant now, String newContract, boolean nowGuarded) {
		return new LeaseState(holder, term, beat + 1, now, newContract, newContract.equals(contract) ? since : now,
				nowGuarded, false, "");
	}

	LeaseState release(Instant now, String newHeir) {
		return new LeaseState(holder, term, beat, now, "", now, guarded, true, newHeir);
	}

	JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("id", holder.id());
		json.addProperty("term", term);
		json.addProperty("beat", beat);
		json.addProperty("heartbeat", heartbeat.toString());
		json.addProperty("contract", contract);
		json.addProperty("since", since.toString());
		json.addProperty("guarded", guarded);
		json.addProperty("released", released);
		json.addProperty("heir", heir);
		return json;
	}

	/**
	 * @param term
	 *            that it should be about; what a holder told late, after another took over, is left alone
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	static LeaseState fromJson(JsonObject json, Term term) {
		var about = json.get("term").getAsLong();
		if (!term.holder().id().equals(json.get("id").getAsString()) || about != term.number()) {
			return first(term, Instant.EPOCH, true);
		}
		return new LeaseState(term.holder(), about, json.get("beat").getAsLong(),
				UtcText.instant(json.get("heartbeat").getAsString()), json.get("contract").getAsString(),
				UtcText.instant(json.get("since").getAsString()), json.get("guarded").getAsBoolean(),
				json.get("released").getAsBoolean(), json.get("heir").getAsString());
	}
}
