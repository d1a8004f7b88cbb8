/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

import dev.daybook.core.journal.Hash;
import dev.daybook.server.db.Database;
import dev.daybook.server.http.Headers;
import dev.daybook.server.http.HttpProblem;
import dev.daybook.server.review.ReviewStore.Reviewed;
import dev.daybook.server.shots.ObjectFolder;
import dev.daybook.server.shots.ShotRoutes;
import dev.daybook.server.shots.ShotViews;
import dev.daybook.server.shots.Shots;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The client's pages. Each one asks for the session of its contract first. */
public final class ReviewRoutes {

	private static final String SUFFIX = ".png";

	private final Database database;
	private final ObjectFolder objects;
	private final ReviewLink link;
	private final Pages pages;
	private final Sessions sessions;
	private final List<String> keys;
	private final InstantSource clock;

	/**
	 * @param keys
	 *            public keys with which this server countersigns or did
	 */
	public ReviewRoutes(Database database, ObjectFolder objects, ReviewLink link, Pages pages, Sessions sessions,
			List<String> keys, InstantSource clock) {
		this.database = database;
		this.objects = objects;
		this.link = link;
		this.pages = pages;
		this.sessions = sessions;
		this.keys = List.copyOf(keys);
		this.clock = clock;
	}

	public void register(RoutesConfig routes) {
		Asset.STYLE.register(routes);
		Asset.CHECK.register(routes);
		routes.get("/", context -> Headers.html(context, pages.message(200,
				"This is a Daybook review server. To see a diary, open the link that the developer sent you.")));
		routes.get("/review/{contract}", this::open);
		routes.get("/contracts/{contract}/days/{date}", this::day);
		routes.get("/contracts/{contract}/shots/{name}", this::shot);
	}

	private void open(Context context) {
		var contract = context.pathParam("contract");
		var until = String.valueOf(context.queryParam("until"));
		var signature = String.valueOf(context.queryParam("sig"));
		if (!link.opens(contract, until, signature, clock.instant())
				|| database.read(handle -> new ReviewStore(handle, contract).reviewed()).isEmpty()) {
			throw new HttpProblem(403, "The link is not whole, or its last day has passed."
					+ " Ask the developer for a new one.");
		}
		sessions.begin(context, contract, "the client, by the link that opens until " + until);
		context.status(303).header("Location", base(contract) + "/days/today");
	}

	private void day(Context context) {
		var contract = context.pathParam("contract");
		sessions.check(context, contract);
		var page = database.read(handle -> {
			var store = new ReviewStore(handle, contract);
			var reviewed = store.reviewed().orElseThrow();
			return new DayPages(store, reviewed, base(contract), date(context.pathParam("date"), reviewed),
					clock.instant()).page();
		});
		Headers.allowScript(context);
		Headers.html(context, pages.day(page, new Check(contract, keys)));
	}

	private void shot(Context context) throws IOException {
		var contract = context.pathParam("contract");
		var viewer = sessions.check(context, contract);
		var name = context.pathParam("name");
		var hash = ShotRoutes.hash(name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "");
		if (!database.read(handle -> new Shots(handle).isOf(contract, hash))) {
			throw new HttpProblem(404, "This diary has no such picture, or it has not arrived yet.");
		}
		// Also when the browser has it still: what was erased must not be there at the next look.
		var picture = picture(hash);
		// Noted before anybody sees it.
		database.write(handle -> {
			new ShotViews(handle).add(contract, hash.hex(), viewer, clock.instant());
			return hash;
		});
		var tag = '"' + hash.hex() + '"';
		context.header("Cache-Control", "private, no-cache").header("ETag", tag);
		if (tag.equals(context.header("If-None-Match"))) {
			context.status(304);
		} else {
			context.contentType("image/png").result(picture);
		}
	}

	/** A picture whose time ends in this very moment is not there any more. */
	private byte[] picture(Hash hash) throws IOException {
		try {
			return objects.get(hash);
		} catch (NoSuchFileException e) {
			throw new HttpProblem(404, "This picture was erased.");
		}
	}

	private LocalDate date(String text, Reviewed reviewed) {
		if (text.equals("today")) {
			var now = clock.instant();
			return LocalDate.ofInstant(now, reviewed.contract().termsAt(now).zone());
		}
		try {
			if (text.matches("(20|21)\\d\\d-\\d\\d-\\d\\d")) {
				return LocalDate.parse(text);
			}
		} catch (DateTimeException e) {
			// Such as 30 February: told below like any other text that is no day.
		}
		throw new HttpProblem(400, "The address names no day; a day is written like 2026-03-31.");
	}

	/** Address of a contract's pages. */
	static String base(String contract) {
		return "/contracts/" + URLEncoder.encode(contract, StandardCharsets.UTF_8);
	}
}
