/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.daybook.core.journal.Draft;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.segment.Segment;
import dev.daybook.core.segment.Shot;

/** A year of one person's work with a picture in each segment. */
final class Year {

	static final int SEGMENTS = 11_000;

	/** A workbench of 1920×1080 in 256 colours. */
	private static final int PNG_BYTES = 57_000;
	private static final int AT_ONCE = 500;

	private Year() {
	}

	/**
	 * Writes the records into a journal, and the pictures into a folder.
	 */
	static void write(Path journal, Path shots) throws IOException {
		var random = new Random(1);
		List<Draft> drafts = new ArrayList<>();
		List<Segment> segments = new ArrayList<>();
		TenYears.each(s -> {
			if (segments.size() < SEGMENTS) {
				segments.add(s);
			}
		});
		Files.createDirectories(shots);
		try (var open = TenYears.open(journal)) {
			open.append(TenYears.contracts());
			for (var segment : segments) {
				drafts.add(Draft.of(segment));
				drafts.add(Draft.of(shot(segment, shots, random)));
				if (drafts.size() >= AT_ONCE) {
					open.append(drafts);
					drafts.clear();
				}
			}
			open.append(drafts);
		}
	}

	/** Its picture is not forced to the disk, which is nothing that is measured. */
	private static Shot shot(Segment segment, Path shots, Random random) throws IOException {
		var png = new byte[PNG_BYTES];
		random.nextBytes(png);
		var hash = Hash.of(png).hex();
		Files.write(shots.resolve(hash + ".png"), png);
		return new Shot(segment.contract(), segment.from().plusSeconds(random.nextInt(600)), Shot.State.TAKEN, hash,
				png.length, 1920, 1080, Shot.RANDOM, Map.of(), "");
	}
}
