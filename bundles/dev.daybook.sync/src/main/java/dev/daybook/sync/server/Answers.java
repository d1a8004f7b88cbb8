/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.sync.server;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import javax.net.ssl.SSLException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.http.HttpHeader;

import com.google.gson.JsonObject;

import dev.daybook.sync.server.ServerException.Kind;

/** Turns HTTP answers into results, or into sentences for the person. */
final class Answers {

	/** Longest pause that a server may ask for. */
	static final Duration MAX_RETRY_AFTER = Duration.ofHours(1);

	private final String where;

	/**
	 * @param where
	 *            the server's name for sentences
	 */
	Answers(String where) {
		this.where = where;
	}

	/** Whether a refusing answer tells of each record. */
	boolean isReceipt(ContentResponse response) {
		if (response.getStatus() != 422) {
			return false;
		}
		try {
			return Wire.object(response.getContent()).has("results");
		} catch (RuntimeException e) {
			return false;
		}
	}

	<T> T read(ContentResponse response, boolean anyStatus, Function<JsonObject, T> reader) throws ServerException {
		if (!anyStatus) {
			check(response);
		}
		try {
			return reader.apply(Wire.object(response.getContent()));
		} catch (RuntimeException e) {
			// A hotel's sign-in page, an older server: what comes from outside may have any form.
			throw new ServerException(Kind.AWAY, Messages.of("strange", where), null, e);
		}
	}

	/** Throws unless the status is 2xx. */
	void check(ContentResponse response) throws ServerException {
		var status = response.getStatus();
		if (status < 200 || status > 299) {
			throw failure(response);
		}
	}

	private ServerException failure(ContentResponse response) {
		var status = response.getStatus();
		return switch (status) {
		case 401 -> new ServerException(Kind.SIGN_IN, Messages.of("signIn", where));
		case 408, 429 -> busy(response);
		case 413 -> new ServerException(Kind.TOO_LARGE, sentence(response));
		default -> {
			if (status >= 400 && status < 500) {
				yield new ServerException(Kind.REFUSED, sentence(response));
			}
			yield status >= 500 ? busy(response) : new ServerException(Kind.AWAY, Messages.of("strange", where));
		}
		};
	}

	private ServerException busy(ContentResponse response) {
		var pause = retryAfter(response.getHeaders().get(HttpHeader.RETRY_AFTER), Instant.now());
		return new ServerException(Kind.AWAY, Messages.of("busy", where, response.getStatus()), pause, null);
	}

	private String sentence(ContentResponse response) {
		try {
			return Wire.error(Wire.object(response.getContent()));
		} catch (RuntimeException e) {
			return Messages.of("refused", where, response.getStatus());
		}
	}

	/** The pause of a Retry-After header in either of its two forms, or {@code null} if there is none to be read. */
	static @Nullable Duration retryAfter(@Nullable String header, Instant now) {
		if (header == null) {
			return null;
		}
		try {
			var pause = header.strip().matches("\\d{1,9}")
					? Duration.ofSeconds(Long.parseLong(header.strip()))
					: Duration.between(now, ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME));
			return pause.isNegative() ? Duration.ZERO : pause.compareTo(MAX_RETRY_AFTER) > 0 ? MAX_RETRY_AFTER : pause;
		} catch (DateTimeException e) {
			return null;
		}
	}

	ServerException unreachable(Throwable cause) {
		return new ServerException(Kind.AWAY, Messages.of(key(cause), where), null, cause);
	}

	private static String key(Throwable cause) {
		if (cause instanceof TimeoutException || cause.getCause() instanceof TimeoutException) {
			return "timeout";
		}
		if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
			return "unknownHost";
		}
		if (cause instanceof SSLException) {
			return "insecure";
		}
		if (cause instanceof ConnectException) {
			return "unreachable";
		}
		// An answer beyond its bound is an illegal argument to Jetty; one that ends in its middle is a bad response.
		return cause instanceof IllegalArgumentException ? "strange" : "cut";
	}
}
