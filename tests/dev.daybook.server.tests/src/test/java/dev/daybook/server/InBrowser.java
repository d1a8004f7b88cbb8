/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.contract.Contract;

/** A client's page in a real browser, over a diary that a laptop signed. */
abstract class InBrowser {

	static final String ACME = RunningServer.ACME;
	static final String INITECH = RunningServer.INITECH;
	static final Path PICTURES = Path.of("target", "pages");

	/** One for all tests: each has a server at another port, and so a memory of its own. */
	private static @Nullable OpenChromium shared;

	final OpenChromium browser = Objects.requireNonNull(shared);
	final Path data;
	final RunningServer server;
	final Laptop laptop = new Laptop();

	InBrowser(Path folder) throws Exception {
		data = folder;
		server = new RunningServer(folder);
		browser.look(1280, 900, false);
	}

	@BeforeAll
	static void startBrowser(@TempDir Path profile) throws Exception {
		assumeTrue(Chromium.isThere(), "There is no Chromium on this machine.");
		shared = new OpenChromium(profile);
	}

	@AfterAll
	static void stopBrowser() throws Exception {
		var started = shared;
		if (started != null) {
			started.close();
		}
	}

	@AfterEach
	void stopServer() throws Exception {
		laptop.close();
		server.close();
	}

	void workAndSign() throws Exception {
		laptop.work(ACME, "Start page");
		laptop.shot(ACME, Laptop.png(1));
		laptop.sign();
		laptop.work(INITECH, "theirs");
		laptop.work(INITECH, "theirs");
		laptop.work(Contract.UNASSIGNED, "nobody's");
		laptop.work(ACME, "Basket");
		laptop.sign();
		laptop.sendTo(server);
	}

	void workUnsigned() throws Exception {
		laptop.work(ACME, "work");
		laptop.work(INITECH, "theirs");
		laptop.work(INITECH, "theirs");
		laptop.work(ACME, "work");
		laptop.sendTo(server);
	}

	String link() {
		return server.server.reviewLink(ACME, LocalDate.of(2026, 12, 1));
	}

	void open() throws Exception {
		browser.open(link());
		settled();
	}

	void settled() throws Exception {
		browser.until("['fine', 'fault', 'unsure'].includes(document.querySelector('#check')?.dataset.state)");
	}

	void assertLine(String state, String text) throws Exception {
		var line = browser.text("#check .line");
		assertTrue(line.contains(text), line + "\n" + browser.text(".explained"));
		assertEquals(state, browser.evaluate("document.querySelector('#check').dataset.state").getAsString());
	}

	String memory() throws Exception {
		return browser.evaluate("String(localStorage.getItem('daybook.seen." + ACME + "'))").getAsString();
	}

	void sql(String statement) {
		assertTrue(server.database().<Integer>write(handle -> handle.execute(statement)) > 0, statement);
	}

	String hash(int sequence) {
		return server.database().read(handle -> handle
				.createQuery("select hash from journal_record where seq = :seq").bind("seq", sequence)
				.mapTo(String.class).one());
	}

	AlteringProxy records(UnaryOperator<String> change) throws IOException {
		return new AlteringProxy(server, (path, text) -> path.contains("records.txt") ? change.apply(text) : text);
	}

	static BinaryOperator<String> keys(Supplier<String> key) {
		return (path, text) -> text.replaceFirst("data-keys=\"[^\"]*\"",
				Matcher.quoteReplacement("data-keys=\"" + key.get() + "\""));
	}
}
