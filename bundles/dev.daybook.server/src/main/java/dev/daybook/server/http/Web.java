/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.http;

import java.util.function.Consumer;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;

/** The web server's settings. */
public final class Web {

	private static final int THREADS = 64;
	/** Silence on a connection after which it is closed, in milliseconds. */
	private static final int IDLE_MILLIS = 15_000;
	/** Time for requests in flight when the server ends, in milliseconds. */
	private static final int STOP_MILLIS = 3_000;

	private Web() {
	}

	/** A web server that is not started yet. */
	public static Javalin create(Consumer<RoutesConfig> routes) {
		return Javalin.create(config -> {
			settings(config);
			routes.accept(config.routes);
		});
	}

	private static void settings(JavalinConfig config) {
		config.startup.showJavalinBanner = false;
		config.http.prefer405over404 = true;
		config.http.compressionStrategy = CompressionStrategy.NONE;
		config.jetty.threadPool = new QueuedThreadPool(THREADS, 8);
		config.jetty.modifyHttpConfiguration(Web::settings);
		config.jetty.modifyServer(Web::settings);
	}

	private static void settings(HttpConfiguration http) {
		http.setSendServerVersion(false);
		http.setSendXPoweredBy(false);
		http.setIdleTimeout(IDLE_MILLIS);
	}

	private static void settings(Server server) {
		server.setStopTimeout(STOP_MILLIS);
		server.setErrorHandler(Web::error);
	}

	/** Requests so broken that no route sees them, such as those with an impossible path. */
	private static boolean error(Request request, Response response, Callback callback) {
		Headers.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
		Content.Sink.write(response, true, Errors.sentence(response.getStatus()) + "\n", callback);
		return true;
	}
}
