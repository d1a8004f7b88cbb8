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
 * A term of office. Written once, by whoever begins it.
 *
 * @param holder
 *            whose it is
 * @param number
 *            each taking begins the next one, from 1
 * @param lock
 *            name of the file that the holder keeps locked as long as its process is there
 * @param contested
 *            whether it was taken from a holder who is silent, and whose process is still there
 */
record Term(Holder holder, long number, String lock, boolean contested) {

	/** Stands for no file, and for one that nobody can read. */
	static final Term NONE = new Term(Holder.NOBODY, 0, "", false);

	boolean isOf(Holder other, long otherNumber) {
		return number == otherNumber && holder.id().equals(other.id());
	}

	JsonObject toJson() {
		var json = holder.toJson();
		json.addProperty("term", number);
		json.addProperty("lock", lock);
		json.addProperty("contested", contested);
		return json;
	}

	/**
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	static Term fromJson(JsonObject json) {
		return new Term(Holder.fromJson(json), json.get("term").getAsLong(), json.get("lock").getAsString(),
				json.get("contested").getAsBoolean());
	}
}
