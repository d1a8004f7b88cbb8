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

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;

/** The check of the client's page: what is right is said to be, and what could not be checked is told. */
class CheckInBrowserTest extends InBrowser {

	CheckInBrowserTest(@TempDir Path folder) throws Exception {
		super(folder);
	}

	@Test
	void aSignedDiaryVerifiesAndIsRememberedAndMayGrow() throws Exception {
		workAndSign();
		open();
		// The begin of the journal, two segments, a shot, the key and two checkpoints are told.
		assertLine("fine",
				"Checked in this browser: unaltered, 7 records, signed by the device, first seen by the server on"
						+ " 24 Nov 2026, 16:45:30.");
		var details = browser.text(".explained");
		assertTrue(details.contains("Of 3 further records only the hash is told"), details);
		assertTrue(details.contains("2 checkpoints, signed by the device’s key"), details);
		assertTrue(details.contains("The picture of this day is the one that its record names."), details);
		assertTrue(details.contains("for the first time"), details);
		assertTrue(details.contains("That the work was done."), details);
		assertTrue(details.contains(laptop.journal.id() + ": 10 places, root "), details);
		assertEquals(0, browser.evaluate("document.querySelectorAll('.altered').length").getAsInt());
		assertEquals(server.get("/key").get("server").getAsString(),
				browser.evaluate("document.querySelector('#check').dataset.keys").getAsString());
		laptop.work(ACME, "more");
		laptop.sign();
		laptop.sendTo(server);
		open();
		assertLine("fine", "unaltered, 9 records");
		assertTrue(browser.text(".explained").contains("The diary goes on from what this browser saw on"));
	}

	@Test
	void aDiaryWithoutACheckpointSaysSo() throws Exception {
		laptop.work(ACME, "work");
		laptop.sendTo(server);
		open();
		assertLine("fine", "unaltered, 2 records, not signed yet");
		assertTrue(browser.text(".explained").contains("only the chain binds it"));
	}

	@Test
	void whatWasErasedIsTold() throws Exception {
		var slip = laptop.work(ACME, "a slip");
		laptop.sendTo(server);
		laptop.erase(slip, "a slip");
		laptop.sign();
		laptop.rotate();
		laptop.work(ACME, "work");
		laptop.sign();
		laptop.sendTo(server);
		open();
		assertLine("fine", "unaltered, 9 records, signed by the device");
		var details = browser.text(".explained");
		assertTrue(details.contains("The content of 1 record was erased later"), details);
		assertTrue(details.contains("handed over by the old one"), details);
	}

	@Test
	void theServersSignatureAndTimeAreCheckedWithTheKeyThatThePageTells() throws Exception {
		var key = SigningKey.create("review.example.com", Kind.COSIGNATURE, new SecureRandom());
		laptop.work(ACME, "work");
		laptop.sign();
		laptop.countersign(key, Instant.parse("2026-11-24T17:00:00Z"));
		laptop.sendTo(server);
		try (var proxy = new AlteringProxy(server, keys(() -> key.verifier().text()))) {
			browser.open(proxy.through(link()));
			settled();
			assertLine("fine", "signed by the device");
			var details = browser.text(".explained");
			assertTrue(details.contains("The server, review.example.com, countersigned the first 2 on 24 Nov 2026"),
					details);
		}
		open();
		assertTrue(browser.text(".explained").contains("with a key that this page does not name"),
				browser.text(".explained"));
	}

	@Test
	void aBrowserWithoutEd25519SaysWhatItCouldNotCheck() throws Exception {
		workAndSign();
		try (var proxy = new AlteringProxy(server,
				(path, text) -> text.replace("async function hasEd25519() {",
						"async function hasEd25519() { return false;"))) {
			browser.open(proxy.through(link()));
			settled();
			assertLine("fine", "unaltered, 7 records, signatures not checked (this browser cannot)");
			assertTrue(browser.text(".explained").contains("no signature could be checked; all the rest was"));
		}
	}

	@Test
	void aPageThatDidNotComeOverHttpsSaysThatItCannotCheck() throws Exception {
		workAndSign();
		try (var proxy = new AlteringProxy(server, (path, text) -> text.replace("if (!isSecureContext", "if (true"))) {
			browser.open(proxy.through(link()));
			settled();
			assertLine("unsure", "This browser could not check the diary.");
			assertTrue(browser.text(".explained").contains("download the archive"));
		}
	}

	@Test
	void nothingMovesOnThePage() throws Exception {
		workAndSign();
		for (var width : new int[] { 1280, 800, 400 }) {
			browser.picture(PICTURES.resolve("check-" + width + ".png"), width, 900, false);
			open();
			assertLine("fine", "unaltered");
			browser.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
			var moved = browser.evaluate("new Promise(done => { new PerformanceObserver(list => done(list.getEntries()"
					+ ".flatMap(e => e.sources).map(s => s.node?.outerHTML + JSON.stringify([s.previousRect,"
					+ " s.currentRect])).join())).observe({ type: 'layout-shift', buffered: true });"
					+ " setTimeout(() => done(''), 300); })").getAsString();
			assertEquals("", moved, width + " wide");
			browser.evaluate("document.querySelector('.more').click()");
			browser.picture(PICTURES.resolve("check-light-" + width + ".png"), width, 1500, false);
			browser.picture(PICTURES.resolve("check-dark-" + width + ".png"), width, 1500, true);
		}
	}

	@Test
	void withoutScriptThePageSaysHowToCheck(@TempDir Path other) throws Exception {
		workAndSign();
		try (var still = new OpenChromium(other, "--blink-settings=scriptEnabled=false")) {
			still.open(link());
			still.until("document.readyState === 'complete' && document.querySelector('#check')");
			still.picture(PICTURES.resolve("check-noscript.png"), 1280, 900, false);
			var shown = still.evaluate("document.querySelector('#check').innerText").getAsString();
			assertTrue(shown.contains("./daybook verify FILE"), shown);
		}
	}
}
