/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;

import dev.daybook.core.contract.Contract;
import dev.daybook.server.http.Refusal;
import dev.daybook.server.journals.Journals;
import dev.daybook.server.people.People;
import dev.daybook.server.shots.Shots;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;

/** The client's pages. Every address under a contract asks for a session of that contract. */
public final class ReviewRoutes {

	private static final String COOKIE = "daybook-review";
	private static final String NOT_SIGNED_IN = "Open the review link that you were sent: this diary is not public.";
	private static final int EARLIEST_YEAR = 2000;
	private static final int LATEST_YEAR = 2200;

	private final People people;
	private final Shots shots;
	private final ReviewLinks links;
	private final Sessions sessions;
	private final DayPages pages;
	private final InstantSource clock;
	private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

	public ReviewRoutes(Jdbi jdbi, People people, Journals journals, Shots shots, ReviewLinks links,
			InstantSource clock) {
		this.people = people;
		this.shots = shots;
		this.links = links;
		this.clock = clock;
		sessions = new Sessions(jdbi, clock);
		pages = new DayPages(people, journals, shots, clock);
	}

	public void add(RoutesConfig routes) {
		routes.get("/", ctx -> {
			throw new Refusal(Refusal.UNAUTHORIZED, NOT_SIGNED_IN);
		});
		routes.get("/review/{contract}", this::signIn);
		routes.get("/contracts/{contract}/days/today", this::today);
		routes.get("/contracts/{contract}/days/{date}", this::day);
		routes.get("/contracts/{contract}/shots/{picture}", this::picture);
	}

	/** Shows one sentence instead of a page. */
	public void showFault(Context ctx, int status, String sentence) {
		render(ctx.status(status), "fault.jte", Map.of("status", status, "sentence", sentence));
	}

	private void signIn(Context ctx) {
		var contract = ctx.pathParam("contract");
		if (!links.isValid(contract, ctx.queryParam("until"), ctx.queryParam("sig"), ReviewLinks.todayUtc(clock))
				|| people.contract(contract).isEmpty()) {
			throw new Refusal(Refusal.FORBIDDEN, "This review link is not valid or is over: ask for a new one.");
		}
		var cookie = new Cookie(COOKIE, sessions.begin(contract));
		cookie.setHttpOnly(true);
		cookie.setSecure("https".equals(ctx.scheme()));
		cookie.setSameSite(SameSite.LAX);
		cookie.setMaxAge((int) Sessions.LENGTH.toSeconds());
		ctx.cookie(cookie);
		ctx.redirect("/contracts/" + contract + "/days/today", HttpStatus.SEE_OTHER);
	}

	private void today(Context ctx) {
		var contract = contract(ctx);
		ctx.redirect("/contracts/" + contract.id() + "/days/" + pages.today(contract), HttpStatus.SEE_OTHER);
	}

	private void day(Context ctx) {
		var contract = contract(ctx);
		render(ctx, "day.jte", Map.of("page", pages.page(contract, date(ctx.pathParam("date")))));
	}

	private void picture(Context ctx) {
		var contract = contract(ctx);
		var name = ctx.pathParam("picture");
		if (!name.matches("[0-9a-f]{64}\\.png")) {
			throw new Refusal(Refusal.NOT_FOUND, "There is no such shot.");
		}
		var png = shots.ofContract(contract.id(), name.substring(0, 64))
				.orElseThrow(() -> new Refusal(Refusal.NOT_FOUND, "This shot has not come in yet."));
		ctx.header("Cache-Control", "private, max-age=3600").contentType("image/png").result(png);
	}

	private Contract contract(Context ctx) {
		var id = ctx.pathParam("contract");
		if (!sessions.mayRead(ctx.cookie(COOKIE), id)) {
			throw new Refusal(Refusal.UNAUTHORIZED, NOT_SIGNED_IN);
		}
		return people.contract(id).orElseThrow(() -> new Refusal(Refusal.NOT_FOUND, "There is no such contract."));
	}

	private static LocalDate date(String text) {
		try {
			var date = LocalDate.parse(text);
			if (date.getYear() >= EARLIEST_YEAR && date.getYear() < LATEST_YEAR) {
				return date;
			}
		} catch (DateTimeParseException malformed) {
			// Answered below, like a date that no diary can have.
		}
		throw new Refusal(Refusal.BAD_REQUEST, "The address has no valid date, such as 2026-11-23.");
	}

	private void render(Context ctx, String template, Map<String, Object> model) {
		var output = new StringOutput();
		templates.render(template, model, output);
		ctx.contentType("text/html; charset=utf-8").result(output.toString());
	}
}
