/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import com.google.gson.JsonObject;

/**
 * A wish to take over.
 *
 * @param asking
 *            who wants to track
 * @param asked
 *            identifier of who tracks
 * @param term
 *            the term of office that is to end, so that an old wish ends no later one
 */
record LeaseRequest(Holder asking, String asked, long term) {

	boolean endsTermOf(LeaseState state) {
		return asked.equals(state.holder().id()) && term == state.term();
	}

	JsonObject toJson() {
		var json = asking.toJson();
		json.addProperty("asked", asked);
		json.addProperty("term", term);
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	static LeaseRequest fromJson(JsonObject json) {
		return new LeaseRequest(Holder.fromJson(json), json.get("asked").getAsString(), json.get("term").getAsLong());
	}
}
