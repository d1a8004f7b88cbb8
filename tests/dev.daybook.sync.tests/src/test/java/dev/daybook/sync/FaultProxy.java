/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A network on a bad day: passes bytes on between a client and a server, and does harm to each connection as planned.
 */
final class FaultProxy implements AutoCloseable {

	/** What happens to one connection. */
	sealed interface Fault {
	}

	/** Nothing. */
	record Pass() implements Fault {
	}

	/** Closed as soon as it is made. */
	record Drop() implements Fault {
	}

	/** Both ends closed after so many bytes of requests. */
	record CutRequest(int bytes) implements Fault {
	}

	/** Both ends closed after so many bytes of answers: the server has done its work and nobody hears of it. */
	record CutAnswer(int bytes) implements Fault {
	}

	/** Every piece of an answer comes so much later. */
	record Delay(Duration time) implements Fault {
	}

	/** Takes everything and never answers. */
	record Hang() implements Fault {
	}

	/** Everything goes to the server twice, at the same time; one of the answers is lost. */
	record Twice() implements Fault {
	}

	private static final int PIECE = 8192;

	private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final Supplier<Fault> plan;
	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
	private final URI target;
	private volatile boolean closed;

	FaultProxy(URI target, Supplier<Fault> plan) throws IOException {
		this.target = target;
		this.plan = plan;
		Thread.ofVirtual().start(this::accept);
	}

	URI uri() {
		return URI.create("http://127.0.0.1:" + listening.getLocalPort());
	}

	/** Ends the connections of now, so that the next call makes a new one. */
	void hangUp() {
		sockets.forEach(FaultProxy::close);
		sockets.clear();
	}

	private void accept() {
		while (!closed) {
			try {
				var client = listening.accept();
				sockets.add(client);
				serve(client, plan.get());
			} catch (IOException e) {
				if (!closed) {
					throw new UncheckedIOException(e);
				}
			}
		}
	}

	private void serve(Socket client, Fault fault) {
		Thread.ofVirtual().start(() -> {
			try {
				switch (fault) {
				case Drop drop -> close(client);
				case Hang hang -> client.getInputStream().transferTo(OutputStream.nullOutputStream());
				case CutRequest cut -> connect(client, cut.bytes(), Integer.MAX_VALUE, Duration.ZERO, null);
				case CutAnswer cut -> connect(client, Integer.MAX_VALUE, cut.bytes(), Duration.ZERO, null);
				case Delay delay -> connect(client, Integer.MAX_VALUE, Integer.MAX_VALUE, delay.time(), null);
				case Twice twice -> connect(client, Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ZERO, upstream());
				case Pass pass -> connect(client, Integer.MAX_VALUE, Integer.MAX_VALUE, Duration.ZERO, null);
				}
			} catch (IOException e) {
				// Broken connections are what this is for.
				close(client);
			}
		});
	}

	private Socket upstream() throws IOException {
		var socket = new Socket(target.getHost(), target.getPort());
		sockets.add(socket);
		return socket;
	}

	private void connect(Socket client, int requestBytes, int answerBytes, Duration delay,
			@org.eclipse.jdt.annotation.Nullable Socket second) throws IOException {
		var server = upstream();
		if (second != null) {
			Thread.ofVirtual().start(() -> pump(second, new Socket(), OutputStream.nullOutputStream(),
					OutputStream.nullOutputStream(), Integer.MAX_VALUE, Duration.ZERO));
		}
		var copy = second == null ? OutputStream.nullOutputStream() : second.getOutputStream();
		Thread.ofVirtual().start(() -> {
			pump(client, server, output(server), copy, requestBytes, Duration.ZERO);
			if (second != null) {
				close(second);
			}
		});
		pump(server, client, output(client), OutputStream.nullOutputStream(), answerBytes, delay);
	}

	private static OutputStream output(Socket socket) {
		try {
			return socket.getOutputStream();
		} catch (IOException e) {
			return OutputStream.nullOutputStream();
		}
	}

	/** Passes bytes on until there are no more or the limit is reached; then both ends are closed. */
	private static void pump(Socket from, Socket to, OutputStream out, OutputStream copy, int limit, Duration delay) {
		try (from; to) {
			copy(from.getInputStream(), out, copy, limit, delay);
		} catch (IOException e) {
			// One end went away: the other one is closed by leaving the block.
			close(to);
		}
	}

	private static void copy(InputStream in, OutputStream out, OutputStream copy, int limit, Duration delay)
			throws IOException {
		var piece = new byte[PIECE];
		var left = limit;
		while (left > 0) {
			var count = in.read(piece, 0, Math.min(left, PIECE));
			if (count < 0) {
				return;
			}
			LockSupport.parkNanos(delay.toNanos());
			out.write(piece, 0, count);
			copy.write(piece, 0, count);
			left -= count;
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() throws IOException {
		closed = true;
		listening.close();
		hangUp();
	}
}
