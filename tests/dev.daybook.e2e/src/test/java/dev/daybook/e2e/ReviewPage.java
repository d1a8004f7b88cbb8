/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The client's page, as a real browser has it. */
final class ReviewPage {

	private final String dom;

	private ReviewPage(String dom) {
		this.dom = dom;
	}

	static ReviewPage open(Programs programs, Path folder, String link) throws IOException, InterruptedException {
		var profile = Files.createTempDirectory(folder, "chromium");
		return new ReviewPage(programs.run(folder, List.of("chromium", "--headless", "--no-sandbox", "--disable-gpu",
				"--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
				"--disable-sync", "--disable-dev-shm-usage",
				"--user-data-dir=" + profile, "--dump-dom", link)));
	}

	/** Tracked seconds of all segments together. */
	long seconds() {
		return Pattern.compile("data-seconds=\"(\\d+)\"").matcher(dom).results()
				.mapToLong(m -> Long.parseLong(m.group(1)))
				.sum();
	}

	/** A count by kind over all segments. */
	int count(String kind) {
		return Pattern.compile("class=\"" + kind + "\">.*?(\\d+)", Pattern.DOTALL).matcher(dom).results()
				.mapToInt(m -> Integer.parseInt(m.group(1))).sum();
	}

	boolean hasShot() {
		return dom.contains("class=\"shot\"");
	}

	boolean says(String text) {
		return dom.contains(text);
	}

	@Override
	public String toString() {
		return dom;
	}
}
