/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.server.config.OwnerFile;
import dev.daybook.server.db.Database;
import dev.daybook.server.people.Device;
import dev.daybook.server.people.People;

/** A person with two contracts and a device, to try the server with. Making it twice changes nothing. */
public final class Sample {

	/** The contract that a link is printed for. */
	public static final String CONTRACT = "sample-website";

	private static final Device DEVICE = new Device("sample-device", "sample-person");
	private static final String PERSON = "You";
	private static final Money RATE = new Money(8000, Currency.getInstance("EUR"));

	private final Database database;
	private final InstantSource clock;

	public Sample(Database database, InstantSource clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Makes what is missing. */
	public void make() {
		var from = clock.instant().atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).toInstant();
		var website = new Contract(CONTRACT, "Acme GmbH", "Website relaunch",
				List.of(terms(from, Duration.ofHours(20), new CapturePolicy(1), true)));
		var support = new Contract("sample-support", "Initech Ltd", "Support",
				List.of(terms(from, Duration.ofHours(4), CapturePolicy.NONE, false)));
		database.write(handle -> {
			var people = new People(handle);
			people.savePerson(DEVICE.person(), PERSON);
			people.addContract(website, DEVICE.person());
			people.addContract(support, DEVICE.person());
			people.addDevice(DEVICE, "Sample device");
			return DEVICE;
		});
	}

	/**
	 * Writes the device's sign-in for the IDE. The token in the file stays if it still holds, so that an IDE that has
	 * read it stays signed in.
	 *
	 * @param address
	 *            where the server listens
	 * @throws IOException
	 *             if the file cannot be written
	 */
	public void handOver(Path file, String address) throws IOException {
		var before = token(file);
		var token = database.write(handle -> {
			var people = new People(handle);
			return before.filter(t -> people.device(t).equals(Optional.of(DEVICE)))
					.orElseGet(() -> people.issueToken(DEVICE.id(), clock.instant()));
		});
		var json = new JsonObject();
		json.addProperty("server", address);
		json.addProperty("token", token);
		json.addProperty("person", PERSON);
		OwnerFile.write(file, json.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static Optional<String> token(Path file) {
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try {
			var json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
			return json.has("token") ? Optional.of(json.get("token").getAsString()) : Optional.empty();
		} catch (JsonParseException | IllegalStateException | IOException malformed) {
			// Whatever stands there is no sign-in that still holds: it is replaced.
			return Optional.empty();
		}
	}

	private static Terms terms(Instant from, @Nullable Duration weeklyLimit, CapturePolicy capture,
			boolean privateTime) {
		return new Terms(from, RATE, weeklyLimit, capture, false, false, Terms.DEFAULT_IDLE_THRESHOLD,
				Rounding.EXACT_SECONDS, Terms.DEFAULT_RETENTION_DAYS, ZoneId.systemDefault())
				.withPrivateTime(privateTime);
	}
}
