/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.daybook.core.activity.Meter;
import dev.daybook.testing.ui.NoErrorLogged;
import dev.daybook.testing.ui.Waits;

/** A real message bus, and a program that says on it what desktops say. */
class ScreenLockTest {

	@RegisterExtension
	final NoErrorLogged log = new NoErrorLogged();

	private final Meter meter = new Meter(System::nanoTime);
	private final AtomicInteger changes = new AtomicInteger();
	private final ScreenLock lock = new ScreenLock(now -> {
		meter.locked(now);
		changes.incrementAndGet();
	});
	private final Path folder;
	private final Path socket;
	private final Process bus;

	ScreenLockTest() throws IOException {
		for (var program : new String[] { "dbus-daemon", "dbus-send" }) {
			assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
					.anyMatch(p -> Files.isExecutable(Path.of(p, program))), () -> program + " is not installed");
		}
		folder = Files.createTempDirectory("bus");
		socket = folder.resolve("bus");
		bus = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=" + address())
				.inheritIO().start();
		Waits.until("the bus is there", () -> Files.exists(socket));
		lock.open(socket);
	}

	@AfterEach
	void end() throws IOException {
		lock.close();
		bus.destroy();
		Waits.until("the bus has ended", () -> !bus.isAlive());
		Files.deleteIfExists(socket);
		Files.delete(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.gnome.ScreenSaver", "org.freedesktop.ScreenSaver", "org.xfce.ScreenSaver" })
	void aDesktopThatLocksAndUnlocksIsHeard(String desktop) {
		sayUntil(desktop, true);
		sayUntil(desktop, false);
	}

	@Test
	void otherSignalsMeanNothing() {
		sayUntil("org.gnome.ScreenSaver", true);
		var before = changes.get();
		say("org.gnome.SessionManager", "ActiveChanged", "boolean:false");
		say("org.gnome.ScreenSaver", "ActiveChanged", "string:false");
		say("org.gnome.ScreenSaver", "WakeUpScreen", "boolean:false");
		say("org.gnome.ScreenSaver", "ActiveChanged", "boolean:true");
		Waits.until("the last one is heard", () -> changes.get() > before);
		assertEquals(before + 1, changes.get());
	}

	@Test
	void whenTheBusEndsNothingIsLockedAnyMore() {
		sayUntil("org.gnome.ScreenSaver", true);
		bus.destroy();
		Waits.until("the end is noticed", () -> !meter.drain().locked());
	}

	@Test
	void whenItIsClosedItsThreadEnds() {
		sayUntil("org.gnome.ScreenSaver", true);
		lock.close();
		Waits.until("the thread has ended", () -> Thread.getAllStackTraces().keySet().stream()
				.noneMatch(t -> t.getName().equals("Daybook screen lock")));
	}

	/** What is said before the bus knows the listener is heard by nobody. */
	private void sayUntil(String desktop, boolean locked) {
		Waits.until("it is heard", () -> {
			say(desktop, "ActiveChanged", "boolean:" + locked);
			return meter.drain().locked() == locked;
		});
	}

	private void say(String interfaceName, String member, String value) {
		try {
			var program = new ProcessBuilder("dbus-send", "--session", "--type=signal",
					"/" + interfaceName.replace('.', '/'), interfaceName + "." + member, value).inheritIO();
			program.environment().put("DBUS_SESSION_BUS_ADDRESS", address());
			assertEquals(0, program.start().waitFor());
		} catch (IOException | InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	private String address() {
		return "unix:path=" + socket;
	}
}
