/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractJson;
import dev.daybook.core.journal.Body;
import dev.daybook.core.journal.Envelope;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;
import dev.daybook.core.journal.RecordType;
import dev.daybook.sync.StandIn.Answer;
import dev.daybook.sync.StandIn.Call;

/** The sync protocol in memory, for one journal, so that a test can look inside and set it back. */
final class Protocol implements StandIn.Rule {

	/** Records of this contract are refused. */
	static final String UNKNOWN = "nobody";
	static final String REASON = "There is no contract \"nobody\".";

	final List<JournalRecord> records = new ArrayList<>();
	final Map<String, byte[]> shots = new LinkedHashMap<>();
	final List<Contract> contracts = new ArrayList<>();

	@Override
	public synchronized Answer answer(Call call) {
		if (call.path().endsWith("/contracts")) {
			return contracts();
		}
		if (call.path().endsWith("/records")) {
			return store(call.body());
		}
		if (call.path().endsWith("/conflicts")) {
			return Answer.json(200, "{\"conflicts\":[]}");
		}
		if (call.path().endsWith("/shots/missing")) {
			return missing();
		}
		if (call.path().contains("/shots/seen")) {
			return Answer.json(200, "{\"seen\":[]}");
		}
		if (call.method().equals("PUT")) {
			shots.put(call.path().substring(call.path().lastIndexOf('/') + 1), call.body());
			return Answer.json(201, "{}");
		}
		return Answer.json(200, withHead(new JsonObject()).toString());
	}

	/** Goes back to an older copy, as a server does that was restored from a backup. */
	synchronized void cutTo(int size) {
		records.subList(size, records.size()).clear();
	}

	private Head head() {
		return records.isEmpty() ? Head.EMPTY : Head.after(records.getLast());
	}

	private JsonObject withHead(JsonObject json) {
		json.addProperty("size", head().size());
		json.addProperty("hash", head().hash().hex());
		return json;
	}

	private Answer contracts() {
		var array = new JsonArray();
		contracts.forEach(c -> array.add(ContractJson.write(c)));
		var json = new JsonObject();
		json.add("contracts", array);
		return Answer.json(200, json.toString());
	}

	private Answer missing() {
		var array = new JsonArray();
		records.stream().filter(r -> r.envelope().type().equals(RecordType.SHOT)).map(Protocol::sha256)
				.filter(s -> !shots.containsKey(s)).forEach(array::add);
		var json = new JsonObject();
		json.add("shots", array);
		return Answer.json(200, json.toString());
	}

	private static String sha256(JournalRecord saved) {
		var body = saved.body();
		return body == null ? "" : body.data().get("sha256").getAsString();
	}

	private Answer store(byte[] utf8) {
		var json = JsonParser.parseString(new String(utf8, StandardCharsets.UTF_8)).getAsJsonObject();
		var results = new JsonArray();
		json.getAsJsonArray("records").asList().stream().map(JsonElement::getAsJsonObject).map(this::store)
				.forEach(results::add);
		var answer = new JsonObject();
		answer.add("results", results);
		var refused = results.asList().stream().anyMatch(r -> r.getAsJsonObject().has("reason"));
		return Answer.json(refused ? 422 : 200, withHead(answer).toString());
	}

	private JsonObject store(JsonObject item) {
		var body = item.has("body") ? Body.fromJson(item.getAsJsonObject("body")) : null;
		var saved = new JournalRecord(Envelope.fromJson(item.getAsJsonObject("envelope")), body);
		var json = new JsonObject();
		json.addProperty("seq", saved.envelope().sequence());
		json.addProperty("hash", saved.hash().hex());
		json.addProperty("status", status(saved));
		if (json.get("status").getAsString().equals("refused")) {
			json.addProperty("reason",
					isUnknown(saved) ? REASON : "The chain does not fit.");
		}
		return json;
	}

	private static boolean isUnknown(JournalRecord saved) {
		var contract = saved.envelope().contract();
		return UNKNOWN.equals(contract) || Contract.UNASSIGNED.equals(contract);
	}

	private String status(JournalRecord saved) {
		var sequence = saved.envelope().sequence();
		var already = sequence < records.size() && records.get((int) sequence).hash().equals(saved.hash());
		if (!already && !saved.follows(head())) {
			return "refused";
		}
		if (!already) {
			records.add(saved);
		}
		return isUnknown(saved) ? "refused" : already ? "already" : "stored";
	}
}
