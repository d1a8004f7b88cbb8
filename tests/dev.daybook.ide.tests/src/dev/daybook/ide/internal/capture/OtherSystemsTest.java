/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.daybook.testing.ui.Waits;

/** The drawing of a shot on window systems and zooms that the tests' own workbench does not run on. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OtherSystemsTest {

	/** What the program tells about one picture. */
	private record Drawn(int areaWidth, int areaHeight, int width, int height, long own, long foreign, long last,
			int zoom) {

		static Drawn of(String line) {
			var n = Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
			return new Drawn(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]);
		}
	}

	private final Path runtime;

	OtherSystemsTest() throws IOException {
		runtime = Files.createTempDirectory("daybook-weston",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
	}

	@Test
	void underWaylandAPictureIsWholeAndHasNoPixelOfAnotherProgram() throws Exception {
		assumeTrue(
				Stream.of(System.getenv("PATH").split(":")).anyMatch(dir -> Files.isExecutable(Path.of(dir, "weston"))),
				"weston is not installed, so Wayland is not tested");
		var environment = Map.of("XDG_RUNTIME_DIR", runtime.toString(), "WAYLAND_DISPLAY", "daybook", "GDK_BACKEND",
				"wayland", "DISPLAY", "");
		var weston = weston();
		try {
			Waits.until("weston listens", () -> Files.exists(runtime.resolve("daybook")));
			var drawn = draw(environment, true);

			assertEquals(0, drawn.foreign());
			assertWhole(drawn);
		} finally {
			weston.destroy();
			Waits.until("weston has ended", () -> !weston.isAlive());
		}
	}

	@Test
	void atTwiceTheZoomAPictureHasThePixelsOfOneHundredPercent() throws Exception {
		var drawn = draw(Map.of("GDK_SCALE", "2"), false);

		assertEquals(200, drawn.zoom());
		assertWhole(drawn);
	}

	/** The upper half has our colours: three quarters the first one, and one the last. */
	private static void assertWhole(Drawn drawn) {
		assertEquals(drawn.areaWidth(), drawn.width());
		assertEquals(drawn.areaHeight(), drawn.height());
		var half = (long) drawn.width() * (drawn.height() / 2 - 1);
		assertTrue(drawn.own() + drawn.last() >= half, drawn::toString);
		assertEquals(half / 4, drawn.last(), half / 50, "a gradient moves nothing");
	}

	private Process weston() throws IOException {
		var builder = new ProcessBuilder("weston", "--backend=headless-backend.so", "--socket=daybook", "--idle-time=0",
				"--width=1280", "--height=800").redirectErrorStream(true)
				.redirectOutput(runtime.resolve("weston.log").toFile());
		builder.environment().put("XDG_RUNTIME_DIR", runtime.toString());
		return builder.start();
	}

	/** Draws a program's window, with another program's over it or not. */
	private static Drawn draw(Map<String, String> environment, boolean covered) throws IOException {
		var program = Programs.start(CaptureProgram.class, environment);
		var other = covered ? Programs.start(ForeignProgram.class, environment, "" + CaptureProgram.FOREIGN, "0", "0",
				"1280", "800") : null;
		try (var said = new BufferedReader(program.inputReader())) {
			assertEquals("ready", Programs.line(said));
			if (other != null) {
				assertEquals("painted", Programs.line(other.inputReader()));
			}
			program.getOutputStream().write('\n');
			program.getOutputStream().flush();
			return Drawn.of(Programs.line(said));
		} finally {
			program.destroy();
			if (other != null) {
				other.destroy();
			}
		}
	}
}
