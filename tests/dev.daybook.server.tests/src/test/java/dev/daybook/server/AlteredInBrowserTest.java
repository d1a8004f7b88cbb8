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

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.daybook.core.journal.Hash;
import dev.daybook.core.proof.note.SigningKey;
import dev.daybook.core.proof.note.VerifierKey.Kind;

/** The check of the client's page: each alteration is named. */
class AlteredInBrowserTest extends InBrowser {

	private static final String NO_CONTENT = RecordText.line("{\"erased\":\"\"}");

	AlteredInBrowserTest(@TempDir Path folder) throws Exception {
		super(folder);
	}

	@Test
	void anAlteredRecordIsNamed() throws Exception {
		workAndSign();
		sql("update journal_record set body = replace(body, 'Start page', 'Start pags') where seq = 1");
		open();
		assertLine("fault", "This diary does not verify. Record 1 has another content than the one that was written.");
		assertEquals("null", memory());
		assertTrue(browser.evaluate("getComputedStyle(document.querySelector('.line')).color").getAsString()
				.equals("rgb(163, 24, 29)"));
	}

	@Test
	void contentThatIsGoneWithoutAnErasureIsNamed() throws Exception {
		workAndSign();
		try (var proxy = records(t -> RecordText.replace(t, 2, NO_CONTENT))) {
			browser.open(proxy.through(link()));
			settled();
			assertLine("fault", "Record 1 has no content, and no record says that it was erased.");
		}
	}

	@Test
	void aRecordThatWasTakenOutIsNamed() throws Exception {
		workAndSign();
		sql("delete from journal_record where seq = 2");
		open();
		assertLine("fault", "Record 2 does not follow the one before: something was removed, added, moved or changed");
	}

	@Test
	void aPictureThatWasSwappedIsNamed() throws Exception {
		workAndSign();
		var hash = Hash.of(Laptop.png(1)).hex();
		Files.write(data.resolve("objects").resolve(hash.substring(0, 2)).resolve(hash + ".png"), Laptop.png(9));
		open();
		assertLine("fault", "A picture of this day is not the one that was taken; it is marked.");
		assertTrue(browser.text(".explained")
				.contains("The picture " + hash + " is not the one that was taken: its hash is "
						+ Hash.of(Laptop.png(9)).hex()),
				browser.text(".explained"));
		assertEquals(1, browser.evaluate("document.querySelectorAll('figure.altered').length").getAsInt());
	}

	@Test
	void anAlteredRootBelowARightChainIsNamed() throws Exception {
		workAndSign();
		// Of two records side by side that are told by their hash alone, no chain tells that the first one is another.
		sql("update journal_record set hash = '" + "ab".repeat(32) + "' where seq = 6");
		open();
		assertLine("fault",
				"Record 9 (checkpoint) does not verify. The checkpoint is over other records than the first 9");
		assertTrue(browser.text(".explained").contains("Signed was the root"));
	}

	@Test
	void aCheckpointOfAnotherKeyIsNamed() throws Exception {
		workAndSign();
		var forged = RecordText.lastCheckpointOfAnotherKey(laptop.journal);
		var right = laptop.journal.head().hash().hex();
		try (var proxy = new AlteringProxy(server, (path, text) -> path.contains("records.txt")
				? RecordText.withLast(text, forged)
				: text.replace(right, forged.hash().hex()))) {
			browser.open(proxy.through(link()));
			settled();
			assertLine("fault",
					"Record 9 (checkpoint) does not verify. The checkpoint is not signed by the key of this diary");
		}
	}

	@Test
	void aSignatureThatWasChangedIsNamed() throws Exception {
		workAndSign();
		var forged = RecordText.lastCheckpointWithAnotherSignature(laptop.journal);
		var right = laptop.journal.head().hash().hex();
		try (var proxy = new AlteringProxy(server, (path, text) -> path.contains("records.txt")
				? RecordText.withLast(text, forged)
				: text.replace(right, forged.hash().hex()))) {
			browser.open(proxy.through(link()));
			settled();
			assertLine("fault", "Record 9 (checkpoint) does not verify. The signature by daybook/journal/");
		}
	}

	@Test
	void aDamagedLineIsNamed() throws Exception {
		workAndSign();
		try (var proxy = records(t -> t.replace("Start page", "Start pagf"))) {
			browser.open(proxy.through(link()));
			settled();
			assertLine("fault", "Record 1 has a line whose checksum is not right");
		}
	}

	@Test
	void aDiaryThatWentBackIsNamedAndWhatWasSeenIsKept() throws Exception {
		workAndSign();
		open();
		assertLine("fine", "unaltered");
		var remembered = memory();
		var before = hash(4);
		sql("delete from journal_record where seq > 4");
		sql("update journal set size = 5, hash = '" + before + "'");
		open();
		assertLine("fault", "This diary is not a continuation of the one you saw on ");
		var details = browser.text(".explained");
		assertTrue(details.contains("had 10 records with the root "), details);
		assertTrue(details.contains("and now it has 5 with the root "), details);
		assertTrue(details.contains("daybook/journal/" + laptop.journal.id()), details);
		assertEquals(remembered, memory());
		browser.picture(PICTURES.resolve("check-fault-light.png"), 1280, 900, false);
		browser.picture(PICTURES.resolve("check-fault-phone-dark.png"), 400, 1400, true);
	}

	@Test
	void anotherDiaryOfTheSameLengthIsNamed() throws Exception {
		workUnsigned();
		open();
		assertLine("fine", "not signed yet");
		var remembered = memory();
		sql("update journal_record set hash = '" + "ab".repeat(32) + "' where seq = 2");
		open();
		assertLine("fault", "This diary is not a continuation of the one you saw on ");
		assertTrue(browser.text(".explained").contains("its first 5 have the root"));
		assertEquals(remembered, memory());
	}

	@Test
	void aJournalThatVanishedIsNamed() throws Exception {
		workUnsigned();
		open();
		assertLine("fine", "unaltered");
		sql("update journal_record set state = 'refused'");
		open();
		assertLine("fault", "This diary is not a continuation of the one you saw on ");
		assertTrue(browser.text(".explained").contains("it is not part of it any more"));
	}

	@Test
	void aServerWithAnotherKeyThanBeforeIsNamed() throws Exception {
		workAndSign();
		var keys = List.of(SigningKey.create("a", Kind.COSIGNATURE, new SecureRandom()).verifier().text(),
				SigningKey.create("b", Kind.COSIGNATURE, new SecureRandom()).verifier().text());
		var now = new AtomicReference<>(keys.getFirst());
		try (var proxy = new AlteringProxy(server, keys(now::get))) {
			browser.open(proxy.through(link()));
			settled();
			assertLine("fine", "unaltered");
			now.set(keys.getLast());
			browser.open(proxy.through(link()));
			settled();
			assertLine("fault", "The server names other keys for its countersignatures");
		}
	}
}
