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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

import dev.daybook.core.contract.CapturePolicy;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.contract.Money;
import dev.daybook.core.contract.Rounding;
import dev.daybook.core.contract.Terms;
import dev.daybook.server.people.People;
import dev.daybook.server.people.Secrets;

/** A person with two contracts, and a sign-in for the IDE on this machine. The same at every start. */
public final class Sample {

	/** The contract whose review link is shown. */
	public static final String CONTRACT = "sample-website";

	private static final String SECOND = "sample-support";
	private static final String PERSON = "sample-person";
	private static final String NAME = "Sample Developer";
	private static final String DEVICE = "sample-device";
	private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

	private final People people;

	public Sample(People people) {
		this.people = people;
	}

	/** Makes sure that person and contracts are there. */
	public void ensure(ZoneId zone) {
		people.savePerson(PERSON, NAME);
		people.addContract(PERSON, new Contract(CONTRACT, "Acme GmbH", "Website relaunch",
				List.of(terms(80_00, Duration.ofHours(20), new CapturePolicy(1), zone))));
		people.addContract(PERSON, new Contract(SECOND, "Initech Ltd", "Support",
				List.of(terms(65_00, null, CapturePolicy.NONE, zone))));
	}

	/**
	 * Writes a sign-in with a fresh token for the IDE; the token before is worth nothing from then on.
	 *
	 * @param file
	 *            for its owner alone
	 * @throws IOException
	 *             if it cannot be written
	 */
	public void handOver(Path file, String server) throws IOException {
		var token = Secrets.newToken();
		people.saveDevice(DEVICE, PERSON, "This machine", token);
		var json = new JsonObject();
		json.addProperty("server", server);
		json.addProperty("token", token);
		json.addProperty("person", NAME);
		var folder = file.toAbsolutePath().getParent();
		if (folder != null) {
			Files.createDirectories(folder);
		}
		var partial = Files.createTempFile(folder, "signin", ".part");
		if (Files.getFileAttributeView(partial, PosixFileAttributeView.class) != null) {
			Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rw-------"));
		}
		Files.writeString(partial, json.toString());
		Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
	}

	private static Terms terms(long rate, @Nullable Duration limit, CapturePolicy capture, ZoneId zone) {
		return new Terms(FROM, new Money(rate, Currency.getInstance("EUR")), limit, capture, false, false,
				Terms.DEFAULT_IDLE_THRESHOLD, Rounding.EXACT_SECONDS, Terms.DEFAULT_RETENTION_DAYS, zone);
	}
}
