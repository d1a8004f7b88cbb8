/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.WWWAuthenticationProtocolHandler;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** Jetty's client, started at first use and small: one selector, a handful of daemon threads, two connections. */
final class LazyClient implements AutoCloseable {

	private static final Logger LOG = System.getLogger(LazyClient.class.getName());
	private static final String THREADS = "daybook-http";
	private static final int MAX_THREADS = 6;
	private static final int STOP_MILLIS = 1000;

	private final Limits limits;
	private @Nullable HttpClient started;
	private boolean closed;

	LazyClient(Limits limits) {
		this.limits = limits;
	}

	synchronized HttpClient get() throws InterruptedException {
		if (closed) {
			throw new IllegalStateException("The connection to the review server is closed.");
		}
		var client = started;
		if (client == null) {
			client = start();
			started = client;
		}
		return client;
	}

	private HttpClient start() throws InterruptedException {
		var threads = new QueuedThreadPool(MAX_THREADS, 1);
		threads.setName(THREADS);
		threads.setDaemon(true);
		threads.setReservedThreads(0);
		threads.setStopTimeout(STOP_MILLIS);
		var connector = new ClientConnector();
		connector.setSelectors(1);
		var client = new HttpClient(new HttpClientTransportOverHTTP(connector));
		client.setExecutor(threads);
		client.setScheduler(new ScheduledExecutorScheduler(THREADS + "-timer", true));
		client.setConnectTimeout(limits.connect().toMillis());
		client.setAddressResolutionTimeout(limits.connect().toMillis());
		client.setIdleTimeout(limits.idle().toMillis());
		client.setFollowRedirects(false);
		client.setMaxConnectionsPerDestination(2);
		client.setHttpCookieStore(new HttpCookieStore.Empty());
		start(client);
		// Without this, a plain 401 is turned into a protocol error before it gets here.
		client.getProtocolHandlers().remove(WWWAuthenticationProtocolHandler.NAME);
		// Answers are small; what is not compressed cannot be a bomb.
		client.getContentDecoderFactories().clear();
		return client;
	}

	private static void start(HttpClient client) throws InterruptedException {
		try {
			client.start();
		} catch (InterruptedException e) {
			stop(client);
			throw e;
		} catch (Exception e) {
			stop(client);
			throw new IllegalStateException("The connection to the review server could not be set up.", e);
		}
	}

	@Override
	public synchronized void close() {
		closed = true;
		var client = started;
		started = null;
		if (client != null) {
			stop(client);
		}
	}

	private static void stop(HttpClient client) {
		try {
			client.stop();
		} catch (Exception e) {
			LOG.log(Level.WARNING, "The connection to the review server did not end cleanly.", e);
		}
	}
}
