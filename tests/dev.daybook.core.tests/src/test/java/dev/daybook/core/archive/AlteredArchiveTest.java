/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever somebody changes in an archive, the verifier says so, and where. */
class AlteredArchiveTest {

	private static final int ALTERATIONS = 10_000;

	private final SampleDiary one = new SampleDiary(1).work(12).sign();
	private final SampleDiary two = new SampleDiary(2).work(12).sign();
	private final byte[] archive = one.archive(null);
	private final byte[] contracts = one.archive(SampleDiary.ACME);
	private final List<String> foreign = lines(new Zip(two.archive(null)));

	AlteredArchiveTest() throws IOException {
		// The diaries are written by the initializers.
	}

	@AfterEach
	void close() throws IOException {
		one.close();
		two.close();
	}

	@Test
	void each_of_10_000_random_alterations_is_named() throws IOException {
		for (var seed = 0; seed < ALTERATIONS; seed++) {
			var random = new Random(seed);
			var zip = new Zip(random.nextInt(4) == 0 ? contracts : archive);
			var what = alter(zip, random);
			var packed = zip.pack();
			var again = "seed " + seed + ", " + what;
			try {
				// Both ways of verifying come to the same, as a part of them shows.
				var report = seed % 20 == 0 ? ArchiveTest.verify(packed) : ArchiveTest.inOneGo(packed);
				var fault = report.fault();
				assertTrue(fault.isPresent(), again + " was not noticed");
				assertTrue(fault.get().endsWith(".") && fault.get().length() > 20, again + ": " + fault.get());
			} catch (UnreadableArchiveException e) {
				assertTrue(what.contains(ArchiveWriter.MANIFEST), again + " made it unreadable: " + e.getMessage());
			}
		}
	}

	private String alter(Zip zip, Random random) throws IOException {
		return switch (random.nextInt(8)) {
		case 0 -> flip(zip, random);
		case 1 -> edit(zip, random);
		case 2 -> drop(zip, random);
		case 3 -> reorder(zip, random);
		case 4 -> rollBack(zip, random);
		case 5 -> splice(zip, random);
		case 6 -> changeTime(zip, random);
		default -> files(zip, random);
		};
	}

	/** One bit of any file. */
	private static String flip(Zip zip, Random random) {
		var index = random.nextInt(zip.files.size());
		var bytes = zip.files.get(index).bytes().clone();
		var at = random.nextInt(bytes.length);
		bytes[at] ^= (byte) (1 << random.nextInt(8));
		zip.set(index, bytes);
		return "a bit of byte " + at + " of " + zip.files.get(index).name();
	}

	/** A character of a line, with a right checksum. */
	private static String edit(Zip zip, Random random) {
		var lines = lines(zip);
		var index = random.nextInt(lines.size());
		var line = lines.get(index);
		var at = 9 + random.nextInt(line.length() - 9);
		var other = (char) (line.charAt(at) == 'z' ? 'y' : line.charAt(at) + 1);
		lines.set(index, withChecksum(line.substring(9, at) + other + line.substring(at + 1)));
		return set(zip, lines, "character " + at + " of line " + index);
	}

	private static String drop(Zip zip, Random random) {
		var lines = lines(zip);
		var from = random.nextInt(lines.size());
		var count = Math.min(1 + random.nextInt(4), lines.size() - from);
		lines.subList(from, from + count).clear();
		return set(zip, lines, "lines " + from + " and so on dropped");
	}

	private static String reorder(Zip zip, Random random) {
		var lines = lines(zip);
		var from = random.nextInt(lines.size());
		int to;
		do {
			to = random.nextInt(lines.size());
		} while (lines.get(to).equals(lines.get(from)));
		Collections.swap(lines, from, to);
		return set(zip, lines, "lines " + from + " and " + to + " exchanged");
	}

	/** Back to an earlier record. */
	private static String rollBack(Zip zip, Random random) {
		var lines = lines(zip);
		var size = random.nextInt(lines.size());
		return set(zip, lines.subList(0, size), "back to line " + size);
	}

	/** Lines of another diary. */
	private String splice(Zip zip, Random random) {
		var lines = lines(zip);
		var at = random.nextInt(lines.size());
		var from = random.nextInt(foreign.size());
		var taken = foreign.subList(from, Math.min(foreign.size(), from + 1 + random.nextInt(6)));
		if (random.nextBoolean()) {
			lines.subList(at, Math.min(lines.size(), at + taken.size())).clear();
		}
		lines.addAll(Math.min(at, lines.size()), taken);
		return set(zip, lines, "lines of another diary at " + at);
	}

	/** One digit of an instant, with a right checksum. */
	private static String changeTime(Zip zip, Random random) {
		var lines = lines(zip);
		int index;
		int at;
		do {
			index = random.nextInt(lines.size());
			at = lines.get(index).indexOf("\"at\":\"") + 6;
		} while (at < 6);
		var line = lines.get(index);
		var digit = at + List.of(3, 6, 9, 12, 14, 15, 17, 18).get(random.nextInt(8));
		var other = (char) ('0' + (line.charAt(digit) - '0' + 1) % 10);
		lines.set(index, withChecksum(line.substring(9, digit) + other + line.substring(digit + 1)));
		return set(zip, lines, "the time in line " + index);
	}

	/** A file dropped, doubled, renamed or exchanged. */
	private static String files(Zip zip, Random random) {
		var index = random.nextInt(zip.files.size());
		var file = zip.files.get(index);
		switch (random.nextInt(3)) {
		case 0 -> zip.files.remove(index);
		case 1 -> zip.files.set(index, new Zip.File("x" + file.name(), file.bytes()));
		default -> zip.files.add(new Zip.File("more.txt", file.bytes()));
		}
		return "the file " + file.name();
	}

	private static List<String> lines(Zip zip) {
		return new ArrayList<>(
				new String(zip.files.get(zip.records()).bytes(), StandardCharsets.UTF_8).lines().toList());
	}

	private static String set(Zip zip, List<String> lines, String what) {
		var text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
		zip.set(zip.records(), text.getBytes(StandardCharsets.UTF_8));
		return what;
	}

	private static String withChecksum(String json) {
		var crc = new CRC32C();
		crc.update(json.getBytes(StandardCharsets.UTF_8));
		return String.format("%08x %s", crc.getValue(), json);
	}
}
