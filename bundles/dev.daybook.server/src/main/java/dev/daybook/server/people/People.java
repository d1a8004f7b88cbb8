/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jdbi.v3.core.Handle;

import com.google.gson.JsonParser;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractJson;

/** Persons, their devices and contracts, inside one transaction. */
public final class People {

	private final Handle handle;

	public People(Handle handle) {
		this.handle = handle;
	}

	/** The device that holds a token, unless the token was revoked. */
	public Optional<Device> device(String token) {
		return handle.createQuery("""
				select d.id, d.person_id from device_token t join device d on d.id = t.device_id
				where t.hash = :hash and t.revoked is null""").bind("hash", Token.hash(token))
				.map((row, context) -> new Device(row.getString(1), row.getString(2))).findOne();
	}

	/** Makes other transactions that lock the same person wait for the end of this one. */
	public void lock(String person) {
		handle.createUpdate("update person set name = name where id = :person").bind("person", person).execute();
	}

	/** The contracts of a person, by client and title. */
	public List<Contract> contracts(String person) {
		return handle.createQuery("""
				select c.definition from contract c join client k on k.id = c.client_id
				where c.person_id = :person order by k.name, c.title""").bind("person", person).mapTo(String.class)
				.map(People::contract).list();
	}

	/** The contracts of everybody. */
	public List<Contract> contracts() {
		return handle.createQuery("select definition from contract order by id").mapTo(String.class)
				.map(People::contract).list();
	}

	public Optional<Contract> contract(String id, String person) {
		return handle.createQuery("select definition from contract where id = :id and person_id = :person")
				.bind("id", id).bind("person", person).mapTo(String.class).map(People::contract).findOne();
	}

	/** Makes a person, or gives an existing one this name. */
	public void savePerson(String id, String name) {
		handle.createUpdate("""
				insert into person (id, name) values (:id, :name)
				on conflict (id) do update set name = excluded.name""").bind("id", id).bind("name", name).execute();
	}

	/** Makes a contract for a person, with its client; one that is there stays as it is. */
	public void addContract(Contract contract, String person) {
		var client = contract.client().toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]+", "-");
		handle.createUpdate("insert into client (id, name) values (:id, :name) on conflict (id) do nothing")
				.bind("id", client).bind("name", contract.client()).execute();
		handle.createUpdate("""
				insert into contract (id, person_id, client_id, title, definition)
				values (:id, :person, :client, :title, :definition) on conflict (id) do nothing""")
				.bind("id", contract.id()).bind("person", person).bind("client", client).bind("title", contract.title())
				.bind("definition", ContractJson.write(contract).toString()).execute();
	}

	/** Makes a device; one that is there stays as it is. */
	public void addDevice(Device device, String name) {
		handle.createUpdate("""
				insert into device (id, person_id, name) values (:id, :person, :name)
				on conflict (id) do nothing""").bind("id", device.id()).bind("person", device.person())
				.bind("name", name).execute();
	}

	/** Gives a device a new token, and revokes those before. */
	public String issueToken(String device, Instant now) {
		handle.createUpdate("update device_token set revoked = :now where device_id = :device and revoked is null")
				.bind("now", now.toEpochMilli()).bind("device", device).execute();
		var token = Token.fresh();
		handle.createUpdate("insert into device_token (hash, device_id, issued) values (:hash, :device, :now)")
				.bind("hash", Token.hash(token)).bind("device", device).bind("now", now.toEpochMilli()).execute();
		return token;
	}

	private static Contract contract(String definition) {
		return ContractJson.read(JsonParser.parseString(definition).getAsJsonObject());
	}
}
