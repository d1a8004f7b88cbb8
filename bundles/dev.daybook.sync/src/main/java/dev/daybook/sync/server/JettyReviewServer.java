/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;

import com.google.gson.JsonObject;

import dev.daybook.core.contract.Contract;
import dev.daybook.core.journal.Hash;
import dev.daybook.core.journal.Head;
import dev.daybook.core.journal.JournalRecord;

/**
 * The review server over HTTP, sync protocol v1. Threads and connections begin with the first call, so making one costs
 * nothing. The token goes into a header and nowhere else: no redirect is followed and nothing of it is logged.
 */
public final class JettyReviewServer implements ReviewServer {

	private static final String JSON = "application/json";
	private static final String PNG = "image/png";

	private final String base;
	private final String token;
	private final Limits limits;
	private final Answers answers;
	private final LazyClient client;

	/**
	 * @param server
	 *            address of the server, without {@code /api}
	 * @param token
	 *            the device's token
	 */
	public JettyReviewServer(URI server, String token, Limits limits) {
		this.base = server.toString().replaceAll("/+$", "") + "/api/v1";
		this.token = token;
		this.limits = limits;
		this.answers = new Answers(String.valueOf(server.getAuthority()));
		this.client = new LazyClient(limits);
	}

	@Override
	public List<Contract> contracts() throws ServerException, InterruptedException {
		return get("/contracts", Wire::contracts);
	}

	@Override
	public Head head(String journal) throws ServerException, InterruptedException {
		return get(path(journal), Wire::head);
	}

	@Override
	public Receipt send(String journal, List<JournalRecord> records) throws ServerException, InterruptedException {
		var response = call(HttpMethod.POST, path(journal) + "/records", Wire.records(records), JSON);
		return answers.read(response, answers.isReceipt(response), Wire::receipt);
	}

	@Override
	public List<Receipt.Item> conflicts(String journal) throws ServerException, InterruptedException {
		var response = call(HttpMethod.GET, path(journal) + "/conflicts", new byte[0], "");
		return response.getStatus() == 404 ? List.of() : answers.read(response, false, Wire::conflicts);
	}

	@Override
	public List<String> missingShots(String journal) throws ServerException, InterruptedException {
		return get(path(journal) + "/shots/missing", Wire::shots);
	}

	@Override
	public void sendShot(String journal, String sha256, byte[] png) throws ServerException, InterruptedException {
		var response = call(HttpMethod.PUT, path(journal) + "/shots/" + new Hash(sha256), png, PNG);
		answers.check(response);
	}

	@Override
	public List<ShotLook> looks(String journal, Instant since) throws ServerException, InterruptedException {
		var response = call(HttpMethod.GET, path(journal) + "/shots/seen?since=" + since, new byte[0], "");
		// An older server takes the last part of the address for a picture that can only be sent.
		var unknown = response.getStatus() == 404 || response.getStatus() == 405;
		return unknown ? List.of() : answers.read(response, false, Wire::looks);
	}

	@Override
	public ClientPage preview(String journal, List<JournalRecord> records, String contract, Instant at,
			Collection<String> shots) throws ServerException, InterruptedException {
		var response = call(HttpMethod.POST, path(journal) + "/preview", Wire.preview(records, contract, at, shots),
				JSON);
		return answers.read(response, false, Wire::clientPage);
	}

	@Override
	public void close() {
		client.close();
	}

	private static String path(String journal) {
		if (!journal.matches("[0-9A-Za-z-]{1,64}")) {
			throw new IllegalArgumentException("The journal identifier is not a UUID: " + journal);
		}
		return "/journals/" + journal;
	}

	private <T> T get(String path, Function<JsonObject, T> reader) throws ServerException, InterruptedException {
		var response = call(HttpMethod.GET, path, new byte[0], "");
		return answers.read(response, false, reader);
	}

	private ContentResponse call(HttpMethod method, String path, byte[] content, String type)
			throws ServerException, InterruptedException {
		var total = limits.totalFor(content.length);
		var request = client.get().newRequest(base + path).method(method)
				.timeout(total.toMillis(), TimeUnit.MILLISECONDS)
				.idleTimeout(limits.idle().toMillis(), TimeUnit.MILLISECONDS)
				.headers(h -> h.put(HttpHeader.AUTHORIZATION, "Bearer " + token).put(HttpHeader.ACCEPT, JSON));
		if (!type.isEmpty()) {
			request.body(new BytesRequestContent(type, content));
		}
		return exchange(request, total.toMillis());
	}

	private ContentResponse exchange(Request request, long totalMillis) throws ServerException, InterruptedException {
		var answer = new CompletableResponseListener(request, limits.answerBytes()).send();
		try {
			// The request's own time-out comes first; this one bounds the wait even if it should fail to fire.
			return answer.get(totalMillis + limits.connect().toMillis(), TimeUnit.MILLISECONDS);
		} catch (ExecutionException e) {
			throw answers.unreachable(e.getCause() == null ? e : e.getCause());
		} catch (TimeoutException e) {
			request.abort(e);
			throw answers.unreachable(e);
		} catch (InterruptedException e) {
			request.abort(e);
			throw e;
		}
	}
}
