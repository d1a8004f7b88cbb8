/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.desktop;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Hears from the desktop when its screen is locked and unlocked. GNOME, KDE, Xfce, Cinnamon and MATE send the same
 * signal under names of their own. Nothing is asked again and again, no program is started, nothing is loaded but the
 * JDK: a thread waits on the bus's socket. Where there is no bus, or it does not answer as it should, nothing is ever
 * heard, and the IDE does not feel it.
 */
public final class ScreenLock implements AutoCloseable {

	private static final String MATCH = "type='signal',member='ActiveChanged'";
	private static final String MEMBER = "ActiveChanged";
	/** The end of {@code org.gnome.ScreenSaver}, {@code org.freedesktop.ScreenSaver} and the others. */
	private static final String INTERFACE = ".ScreenSaver";
	/** Longer lines are no answer to a sign-in. */
	private static final int MAX_LINE = 1_000;

	private final Consumer<Boolean> locked;
	private volatile @Nullable SocketChannel channel;
	private volatile boolean closed;

	/**
	 * @param locked
	 *            told at each change, on a thread of its own
	 */
	public ScreenLock(Consumer<Boolean> locked) {
		this.locked = locked;
	}

	/** Begins to listen, in the background. */
	public void open() {
		closed = false;
		BusAddress.socket(System.getenv("DBUS_SESSION_BUS_ADDRESS"), System.getenv("XDG_RUNTIME_DIR"))
				.filter(Files::exists).ifPresent(this::open);
	}

	/** Begins to listen at a socket. */
	void open(Path socket) {
		var thread = new Thread(() -> listen(socket), "Daybook screen lock");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() {
		closed = true;
		var open = channel;
		if (open != null) {
			try {
				open.close();
			} catch (IOException e) {
				ILog.of(ScreenLock.class).warn("The connection to the desktop's bus could not be closed.", e);
			}
		}
	}

	private void listen(Path socket) {
		try (var open = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
			channel = open;
			if (!closed) {
				signIn(open);
				write(open, BusMessage.call(1, "Hello", ""));
				write(open, BusMessage.call(2, "AddMatch", MATCH));
			}
			while (!closed) {
				hear(BusMessage.read(open));
			}
		} catch (IOException | RuntimeException e) {
			if (!closed) {
				ILog.of(ScreenLock.class).info("Whether the screen is locked is not noticed from now on: " + e);
			}
		} finally {
			channel = null;
			locked.accept(false);
		}
	}

	private void hear(BusMessage message) {
		if (message.type() == BusMessage.SIGNAL && message.hasTruth() && message.member().equals(MEMBER)
				&& message.interfaceName().endsWith(INTERFACE)) {
			locked.accept(message.truth());
		}
	}

	/** As the user that this process runs for, which the socket itself proves. */
	private static void signIn(ByteChannel channel) throws IOException {
		send(channel, "\0AUTH EXTERNAL\r\n");
		expect(channel, "DATA");
		send(channel, "DATA\r\n");
		expect(channel, "OK ");
		send(channel, "BEGIN\r\n");
	}

	private static void send(ByteChannel channel, String line) throws IOException {
		write(channel, ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII)));
	}

	private static void write(ByteChannel channel, ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	private static void expect(ByteChannel channel, String begin) throws IOException {
		var line = new StringBuilder();
		var one = ByteBuffer.allocate(1);
		while (line.length() < MAX_LINE && (line.isEmpty() || line.charAt(line.length() - 1) != '\n')) {
			if (channel.read(one.clear()) < 0) {
				throw new EOFException("The bus ended.");
			}
			line.append((char) one.get(0));
		}
		if (!line.toString().startsWith(begin)) {
			throw new IOException("The bus did not let Daybook in.");
		}
	}
}
