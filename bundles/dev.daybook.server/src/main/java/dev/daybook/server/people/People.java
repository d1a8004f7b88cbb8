/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.people;

import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Jdbi;

import com.google.gson.JsonParser;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.ContractJson;

/** Persons, devices and contracts in the database. */
public final class People {

	private final Jdbi jdbi;

	public People(Jdbi jdbi) {
		this.jdbi = jdbi;
	}

	/** Adds a person, or renames one. */
	public void savePerson(String id, String name) {
		jdbi.useHandle(h -> h.execute("""
				insert into person (id, name) values (?, ?)
				on conflict (id) do update set name = excluded.name""", id, name));
	}

	/** Adds a device, or gives it a new token; the one before is worth nothing from then on. */
	public void saveDevice(String id, String person, String name, String token) {
		jdbi.useHandle(h -> h.execute("""
				insert into device (id, person, name, token_hash) values (?, ?, ?, ?)
				on conflict (id) do update set token_hash = excluded.token_hash""", id, person, name,
				Secrets.hash(token)));
	}

	/** Adds a contract of a person unless it is there. */
	public void addContract(String person, Contract contract) {
		jdbi.useHandle(h -> h.execute("""
				insert into contract (id, person, content) values (?, ?, ?)
				on conflict (id) do nothing""", contract.id(), person, ContractJson.write(contract).toString()));
	}

	public Optional<Device> device(String token) {
		return jdbi.withHandle(h -> h.createQuery("select id, person from device where token_hash = :hash")
				.bind("hash", Secrets.hash(token))
				.map((row, ctx) -> new Device(row.getString("id"), row.getString("person"))).findOne());
	}

	/** Contracts of a person, in the order in which they were added. */
	public List<Contract> contracts(String person) {
		return jdbi.withHandle(h -> h.createQuery("select content from contract where person = :person order by id")
				.bind("person", person).mapTo(String.class).map(People::parse).list());
	}

	public Optional<Contract> contract(String id) {
		return jdbi.withHandle(h -> h.createQuery("select content from contract where id = :id").bind("id", id)
				.mapTo(String.class).map(People::parse).findOne());
	}

	/** Name of the person who works on a contract. */
	public Optional<String> developer(String contract) {
		return jdbi.withHandle(h -> h.createQuery("""
				select person.name from contract join person on person.id = contract.person
				where contract.id = :id""").bind("id", contract).mapTo(String.class).findOne());
	}

	private static Contract parse(String content) {
		return ContractJson.read(JsonParser.parseString(content).getAsJsonObject());
	}
}
