/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * A server that answers as it is told, for what a review server does only on a bad day. What it is not told it answers
 * as an empty review server would.
 */
final class StandIn implements AutoCloseable {

	record Call(String method, String path, String token, byte[] body) {
	}

	record Answer(int status, Map<String, String> headers, byte[] body) {

		static Answer json(int status, String json) {
			return new Answer(status, Map.of("Content-Type", "application/json"),
					json.getBytes(StandardCharsets.UTF_8));
		}

		static Answer empty(int status, Map<String, String> headers) {
			return new Answer(status, headers, new byte[0]);
		}
	}

	/** Answers a call, or blocks. */
	@FunctionalInterface
	interface Rule {
		Answer answer(Call call) throws Exception;
	}

	final List<Call> calls = new CopyOnWriteArrayList<>();
	private final ConcurrentLinkedDeque<Rule> rules = new ConcurrentLinkedDeque<>();
	private volatile Rule otherwise;
	private final Server server = new Server();
	private final ServerConnector connector = new ServerConnector(server);

	StandIn(Rule otherwise) throws Exception {
		this.otherwise = otherwise;
		connector.setHost("127.0.0.1");
		server.addConnector(connector);
		server.setHandler(new Door());
		server.setStopTimeout(0);
		server.start();
	}

	/** Answers the next calls so, one each. */
	void next(Rule... answers) {
		rules.addAll(List.of(answers));
	}

	/** Answers all calls so for which nothing else was said. */
	void from(Rule answer) {
		otherwise = answer;
	}

	URI uri() {
		return URI.create("http://127.0.0.1:" + connector.getLocalPort());
	}

	@Override
	public void close() throws Exception {
		server.stop();
	}

	@NonNullByDefault({})
	private final class Door extends Handler.Abstract {

		@Override
		public boolean handle(Request request, Response response, Callback callback) throws Exception {
			var body = new ByteArrayOutputStream();
			try (var in = Content.Source.asInputStream(request)) {
				in.transferTo(body);
			}
			var call = new Call(request.getMethod(), request.getHttpURI().getPath(),
					String.valueOf(request.getHeaders().get("Authorization")), body.toByteArray());
			calls.add(call);
			var rule = rules.poll();
			var answer = (rule == null ? otherwise : rule).answer(call);
			response.setStatus(answer.status());
			answer.headers().forEach((k, v) -> response.getHeaders().put(k, v));
			response.write(true, java.nio.ByteBuffer.wrap(answer.body()), callback);
			return true;
		}
	}
}
