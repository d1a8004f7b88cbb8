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

/**
 * What stands in the lease's file.
 *
 * @param holder
 *            who tracks, or who did when it was released
 * @param term
 *            number of the term of office; each taking begins a new one
 * @param beat
 *            count of heartbeats in this term, so that the content changes whatever the clock does
 * @param heartbeat
 *            wall time of the last heartbeat, UTC; for the person only
 * @param contract
 *            identifier of the contract that is tracked, empty for none
 * @param released
 *            whether the holder gave the lease back
 * @param heir
 *            identifier of who asked for it, empty for nobody; others wait until it counts as stale
 */
public record LeaseState(Holder holder, long term, long beat, Instant heartbeat, String contract, boolean released,
		String heir) {

	/** Stands for no file, and for a file that nobody can read. */
	static final LeaseState NONE = new LeaseState(new Holder("", "", ""), 0, 0, Instant.EPOCH, "", true, "");

	static LeaseState taken(Holder holder, long term, Instant now) {
		return new LeaseState(holder, term, 0, now, "", false, "");
	}

	LeaseState beat(Instant now, String newContract) {
		return new LeaseState(holder, term, beat + 1, now, newContract, false, "");
	}

	LeaseState release(Instant now, String newHeir) {
		return new LeaseState(holder, term, beat + 1, now, "", true, newHeir);
	}

	/** Whether {@code other} is the holder in the same term. */
	boolean isOf(Holder other, long otherTerm) {
		return !released && term == otherTerm && holder.id().equals(other.id());
	}

	JsonObject toJson() {
		var json = holder.toJson();
		json.addProperty("term", term);
		json.addProperty("beat", beat);
		json.addProperty("heartbeat", heartbeat.toString());
		json.addProperty("contract", contract);
		json.addProperty("released", released);
		json.addProperty("heir", heir);
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	static LeaseState fromJson(JsonObject json) {
		return new LeaseState(Holder.fromJson(json), json.get("term").getAsLong(), json.get("beat").getAsLong(),
				Instant.parse(json.get("heartbeat").getAsString()), json.get("contract").getAsString(),
				json.get("released").getAsBoolean(), json.get("heir").getAsString());
	}
}
