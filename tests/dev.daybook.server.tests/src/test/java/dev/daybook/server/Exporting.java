/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.daybook.core.archive.ArchiveReport;
import dev.daybook.core.archive.ArchiveVerifier;
import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.segment.Commit;

/** What a client takes away from the server, with one of the databases. */
abstract class Exporting {

	private static final String ACME = RunningServer.ACME;
	private static final String INITECH = RunningServer.INITECH;
	private static final String ARCHIVE = "/contracts/" + ACME + "/diary.zip";
	/** Stands in everything that belongs to somebody else. */
	private static final String CANARY = "canary-7f3a";

	private final Path folder;
	private final RunningServer server;
	private final Laptop laptop = new Laptop();

	Exporting(Path folder, Server.Opener opener) throws Exception {
		this.folder = folder;
		server = new RunningServer(folder, InstantSource.fixed(RunningServer.NOW), opener);
	}

	@AfterEach
	void stop() throws Exception {
		laptop.close();
		server.close();
	}

	@Test
	void isByteForByteWhatTheIdeExports() throws Exception {
		workForThree();
		laptop.sendTo(server);
		var archive = archive();
		assertArrayEquals(laptop.archive(ACME), archive);
		var report = verify(archive);
		assertEquals(Optional.empty(), report.fault());
		assertEquals(1, report.pictures());
		assertEquals(1, report.erased());
		assertTrue(report.hidden() >= 5, report.toString());
	}

	@Test
	void hasNoByteOfAnotherContract() throws Exception {
		workForThree();
		laptop.sendTo(server);
		var files = unzip(archive());
		assertEquals("[daybook.json, " + laptop.journal.id() + "/records.txt, shots/" + Hash.of(Laptop.png(1)).hex()
				+ ".png, summary.txt]", files.keySet().toString());
		var foreign = Hash.of(Laptop.png(2)).hex();
		files.forEach((name, bytes) -> {
			var text = new String(bytes, StandardCharsets.ISO_8859_1);
			assertFalse(text.contains(CANARY) || text.contains(INITECH) || text.contains(Contract.UNASSIGNED)
					|| text.contains(foreign), name);
		});
		assertTrue(new String(laptop.archive(null), StandardCharsets.ISO_8859_1).contains(foreign));
	}

	@Test
	void tellsARefusedRecordByItsHashAlone() throws Exception {
		laptop.work(ACME, "before");
		var tooLong = Records.segment(1);
		tooLong.data().getAsJsonArray("memos").get(0).getAsJsonObject().addProperty("text", CANARY + "x".repeat(500));
		laptop.save(tooLong);
		laptop.save(Records.segment(2));
		assertTrue(laptop.sendTo(server).contains("refused"));
		var archive = archive();
		assertFalse(new String(unzip(archive).get(records()), StandardCharsets.UTF_8).contains(CANARY));
		var report = verify(archive);
		assertEquals(Optional.empty(), report.fault());
		assertEquals(1, report.hidden());
		assertEquals(1200, report.seconds());
	}

	@Test
	void verifiesBetweenARecordAndItsErasure() throws Exception {
		var slip = laptop.work(ACME, "a slip");
		laptop.work(ACME, "work");
		laptop.erase(slip, "a slip");
		laptop.sendTo(server, 3);
		var before = verify(archive());
		assertEquals(Optional.empty(), before.fault());
		assertEquals(1, before.hidden());
		laptop.sendTo(server);
		assertArrayEquals(laptop.archive(ACME), archive());
	}

	@Test
	void namesAPictureThatHasNotArrived() throws Exception {
		workForThree();
		laptop.pictures.clear();
		laptop.sendTo(server);
		var report = verify(archive());
		assertEquals(Optional.empty(), report.fault());
		assertEquals(1, report.missing().size());
	}

	@Test
	void thatBreaksOffDoesNotLookWhole() throws Exception {
		for (var i = 0; i < 6; i++) {
			laptop.work(ACME, "work");
			laptop.shot(ACME, Laptop.png(i));
		}
		laptop.sendTo(server);
		// Pictures come by name; the last one cannot be read.
		var last = laptop.pictures.keySet().stream().sorted().toList().getLast();
		var file = folder.resolve("objects").resolve(last.substring(0, 2)).resolve(last + ".png");
		Files.delete(file);
		Files.createDirectory(file);
		assertThrows(IOException.class, () -> archive());
	}

	@Test
	void isNotPublic() throws Exception {
		workForThree();
		laptop.sendTo(server);
		for (var path : new String[] { ARCHIVE, "/contracts/" + ACME + "/journals/" + laptop.journal.id()
				+ "/records.txt" }) {
			assertEquals(401, server.new Browser().get(path).statusCode());
			assertEquals(401, server.browser(INITECH).get(path).statusCode());
		}
	}

	@Test
	void anEmptyDiaryIsAnswered() throws Exception {
		var answer = server.browser(ACME).get(ARCHIVE);
		assertEquals(404, answer.statusCode());
		assertTrue(answer.body().contains("no records yet"), answer.body());
	}

	@Test
	void theRecordsAreThoseOfTheArchive() throws Exception {
		workForThree();
		laptop.sendTo(server);
		var browser = server.browser(ACME);
		var path = "/contracts/" + ACME + "/journals/" + laptop.journal.id() + "/records.txt";
		var whole = unzip(archive()).get(records());
		assertArrayEquals(whole, browser.bytes(path).body());
		var first = browser.bytes(path + "?size=2").body();
		assertArrayEquals(Arrays.copyOf(whole, first.length), first);
		assertEquals(4, new String(first, StandardCharsets.UTF_8).lines().count());
		assertEquals(0, browser.bytes(path + "?size=0").body().length);
		assertTrue(browser.get(path).headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
		for (var wrong : new String[] { path + "?size=1000000", path + "?size=-1", path + "?size=x",
				path.replace(laptop.journal.id(), "another-journal") }) {
			assertEquals(404, browser.get(wrong).statusCode(), wrong);
		}
	}

	@Test
	void theJournalOfAnotherContractAloneIsNotThere() throws Exception {
		laptop.work(INITECH, CANARY);
		laptop.sendTo(server);
		assertEquals(404, server.browser(ACME)
				.get("/contracts/" + ACME + "/journals/" + laptop.journal.id() + "/records.txt").statusCode());
		assertEquals(404, server.browser(ACME).get(ARCHIVE).statusCode());
	}

	private void workForThree() throws Exception {
		laptop.work(ACME, "Start page");
		laptop.shot(ACME, Laptop.png(1));
		laptop.sign();
		laptop.work(INITECH, CANARY);
		laptop.shot(INITECH, Laptop.png(2));
		laptop.save(Draft.of(new Commit(INITECH, Records.START, CANARY, "4f1c0", CANARY, CANARY, "")));
		laptop.work(Contract.UNASSIGNED, CANARY);
		laptop.work("local-garden", CANARY);
		laptop.sign();
		var slip = laptop.work(ACME, "a slip");
		laptop.work(ACME, "Basket");
		laptop.erase(slip, "a slip");
		laptop.rotate();
		laptop.sign();
	}

	private String records() {
		return laptop.journal.id() + "/records.txt";
	}

	private byte[] archive() throws Exception {
		var answer = server.browser(ACME).bytes(ARCHIVE);
		assertEquals(200, answer.statusCode());
		assertEquals("attachment; filename=\"work-diary-2026-11-24.zip\"",
				answer.headers().firstValue("Content-Disposition").orElse(""));
		return answer.body();
	}

	private static ArchiveReport verify(byte[] archive) throws IOException {
		return ArchiveVerifier.verify(new ByteArrayInputStream(archive), archive.length);
	}

	private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}
}
