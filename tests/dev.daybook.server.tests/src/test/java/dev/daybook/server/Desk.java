/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

import dev.daybook.core.correction.Mark;
import dev.daybook.core.diary.Diary;
import dev.daybook.core.edit.Edit;
import dev.daybook.core.edit.EditRefusedException;
import dev.daybook.core.journal.Draft;
import dev.daybook.server.people.People;

/** A device whose person tracks and edits as in the IDE, and sends it all. */
final class Desk {

	final Chain chain = new Chain();
	final Diary diary = new Diary();

	private final RunningServer server;
	private final String token;
	private int sent;
	private int edits;

	/**
	 * @param name
	 *            of a device that is made, {@code null} for the sample's
	 */
	Desk(RunningServer server, @Nullable String name) {
		this.server = server;
		this.token = name == null ? server.token : server.device("device-" + name, name);
		var person = server.database().read(h -> new People(h).device(token)).orElseThrow().person();
		server.database().read(h -> new People(h).contracts(person)).forEach(diary::add);
	}

	/** Saves tracked time in one slot. */
	void track(String contract, Instant from, long seconds) {
		save(Records.segment(contract, from, seconds));
	}

	void save(Draft draft) {
		diary.add(chain.add(draft));
	}

	/** Edits the diary, and gives the edit's identifier. */
	String edit(Edit edit) throws EditRefusedException {
		var id = "edit-" + ++edits + chain.journal;
		edit.drafts(diary, new Mark(id, "Ada", RunningServer.NOW)).forEach(this::save);
		return id;
	}

	/** Sends what was not sent, without the content of what stays on the device, and gives the states. */
	List<String> send() throws IOException, InterruptedException {
		return states(post());
	}

	HttpResponse<String> post() throws IOException, InterruptedException {
		var records = chain.records.subList(sent, chain.records.size());
		sent = chain.records.size();
		return server.post(token, chain, records.stream().map(Records::forServer).toList());
	}

	/** Sends everything again. */
	List<String> sendAgain() throws IOException, InterruptedException {
		sent = 0;
		return send();
	}

	/** What the person has to settle. */
	List<JsonObject> conflicts() throws IOException, InterruptedException {
		return server.get(token, "/journals/" + chain.journal + "/conflicts").getAsJsonArray("conflicts").asList()
				.stream().map(c -> c.getAsJsonObject()).toList();
	}

	static List<String> states(HttpResponse<String> answer) {
		return RunningServer.json(answer).getAsJsonArray("results").asList().stream()
				.map(r -> r.getAsJsonObject().get("status").getAsString()).toList();
	}

	static JsonObject result(HttpResponse<String> answer, int index) {
		return RunningServer.json(answer).getAsJsonArray("results").get(index).getAsJsonObject();
	}
}
