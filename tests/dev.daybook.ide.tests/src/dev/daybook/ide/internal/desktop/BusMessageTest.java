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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusMessageTest {

	private static BusMessage read(byte[] bytes) throws IOException {
		return BusMessage.read(Channels.newChannel(new ByteArrayInputStream(bytes)));
	}

	@Test
	void aCallIsReadAsItWasWritten() throws IOException {
		assertEquals(new BusMessage(BusMessage.CALL, "org.freedesktop.DBus", "AddMatch", false, false),
				read(BusMessage.call(2, "AddMatch", "type='signal'").array()));
		assertEquals("Hello", read(BusMessage.call(1, "Hello", "").array()).member());
	}

	/** Whatever comes, it is a message or an {@link IOException}. */
	@Test
	void damagedMessagesAreRefused() {
		var random = new Random(11);
		var whole = BusMessage.call(2, "AddMatch", "type='signal',member='ActiveChanged'").array();
		for (var i = 0; i < 100_000; i++) {
			var bytes = whole.clone();
			for (var j = random.nextInt(4); j >= 0; j--) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
			}
			try {
				read(bytes);
			} catch (IOException expected) {
				// That is what its reader handles.
			}
		}
		assertThrows(IOException.class, () -> read(new byte[3]));
	}

	@ParameterizedTest
	@CsvSource({ "unix:path=/run/user/1000/bus, /run/user/1000/bus", "'unix:guid=12,path=/tmp/a%20b', /tmp/a b",
			"'tcp:host=here;unix:path=/tmp/c', /tmp/c", "unix:abstract=/tmp/d,", "unix:path=%zz,", "nonsense,",
			"'', /run/me/bus" })
	void theSocketIsFoundInTheAddress(String address, String socket) {
		assertEquals(Optional.ofNullable(socket).map(Path::of), BusAddress.socket(address, "/run/me"));
	}

	@Test
	void withoutAnAddressThereMayBeNone() {
		assertEquals(Optional.empty(), BusAddress.socket(null, null));
	}
}
