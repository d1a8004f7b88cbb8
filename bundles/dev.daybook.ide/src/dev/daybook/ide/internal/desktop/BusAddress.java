/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.desktop;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Where the desktop's message bus is. */
final class BusAddress {

	private static final String UNIX = "unix:";
	private static final String PATH = "path=";

	private BusAddress() {
	}

	/**
	 * The bus's socket, empty when there is none that Java can connect to; sockets without a file are such.
	 *
	 * @param address
	 *            as in {@code DBUS_SESSION_BUS_ADDRESS}
	 * @param runtimeFolder
	 *            as in {@code XDG_RUNTIME_DIR}, where the socket is unless the address says otherwise
	 */
	static Optional<Path> socket(@Nullable String address, @Nullable String runtimeFolder) {
		try {
			if (address == null || address.isBlank()) {
				return runtimeFolder == null ? Optional.empty() : Optional.of(Path.of(runtimeFolder, "bus"));
			}
			for (var one : address.split(";")) {
				if (one.startsWith(UNIX)) {
					for (var part : one.substring(UNIX.length()).split(",")) {
						if (part.startsWith(PATH)) {
							return Optional.of(Path.of(unescape(part.substring(PATH.length()))));
						}
					}
				}
			}
		} catch (IllegalArgumentException notAnAddress) {
			// As if there were no bus: nothing but the reason of an absence depends on it.
		}
		return Optional.empty();
	}

	private static String unescape(String value) {
		return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
	}
}
