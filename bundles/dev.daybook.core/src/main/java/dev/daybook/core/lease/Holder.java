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
 * An IDE that tracks, or wants to.
 *
 * @param id
 *            identifier, unique for each run of an IDE
 * @param device
 *            name of the machine
 * @param program
 *            name of the IDE, for the person
 * @param workspace
 *            name of its workspace, for the person
 */
public record Holder(String id, String device, String program, String workspace) {

	static final Holder NOBODY = new Holder("", "", "", "");

	/** An object with these fields, for more to be added. */
	JsonObject toJson() {
		var json = new JsonObject();
		json.addProperty("id", id);
		json.addProperty("device", device);
		json.addProperty("program", program);
		json.addProperty("workspace", workspace);
		return json;
	}

	/**
	 * Reads what {@link #toJson} wrote; other fields are left alone.
	 *
	 * @throws RuntimeException
	 *             if a field is missing or malformed
	 */
	static Holder fromJson(JsonObject json) {
		return new Holder(json.get("id").getAsString(), json.get("device").getAsString(),
				json.get("program").getAsString(), json.get("workspace").getAsString());
	}
}
