/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.server.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What {@code serve} is told.
 *
 * @param data
 *            folder of everything that the server keeps
 * @param host
 *            address to listen on
 * @param port
 *            first TCP port to try, 0 for any free one
 * @param sample
 *            whether there are a sample person and two sample contracts
 * @param handover
 *            file to write the sample device's sign-in to, or {@code null}
 * @param newKey
 *            whether the diaries are countersigned by another key from now on
 */
public record ServeOptions(Path data, String host, int port, boolean sample, @Nullable Path handover,
		boolean newKey) {

	public static final int DEFAULT_PORT = 8137;

	private static final String LOCAL = "127.0.0.1";
	private static final int MAX_PORT = 65_535;

	/**
	 * Reads the arguments after {@code serve}.
	 *
	 * @throws UsageException
	 *             if one is unknown, has no value or a wrong one
	 */
	public static ServeOptions parse(List<String> arguments) throws UsageException {
		var parsed = new ServeOptions(Path.of(""), LOCAL, DEFAULT_PORT, false, null, false);
		for (var rest = arguments.iterator(); rest.hasNext();) {
			var option = rest.next();
			if (option.equals("--sample")) {
				parsed = new ServeOptions(parsed.data, parsed.host, parsed.port, true, parsed.handover, parsed.newKey);
			} else if (option.equals("--new-key")) {
				parsed = new ServeOptions(parsed.data, parsed.host, parsed.port, parsed.sample, parsed.handover, true);
			} else if (!rest.hasNext()) {
				throw new UsageException(List.of("--data", "--port", "--host", "--handover").contains(option)
						? "The option " + option + " needs a value after it."
						: unknown(option));
			} else {
				parsed = parsed.with(option, rest.next());
			}
		}
		return parsed.checked();
	}

	private ServeOptions with(String option, String value) throws UsageException {
		return switch (option) {
		case "--data" -> new ServeOptions(path(option, value), host, port, sample, handover, newKey);
		case "--host" -> new ServeOptions(data, value, port, sample, handover, newKey);
		case "--port" -> new ServeOptions(data, host, port(value), sample, handover, newKey);
		case "--handover" -> new ServeOptions(data, host, port, sample, path(option, value), newKey);
		default -> throw new UsageException(unknown(option));
		};
	}

	private ServeOptions checked() throws UsageException {
		if (data.toString().isEmpty()) {
			throw new UsageException("Say with --data DIR in which folder the server keeps its data.");
		}
		if (handover != null && !sample) {
			throw new UsageException("The option --handover works with --sample only.");
		}
		return this;
	}

	private static String unknown(String option) {
		return "There is no option " + option + "; run the command help to see those that there are.";
	}

	private static Path path(String option, String value) throws UsageException {
		try {
			if (!value.isBlank()) {
				return Path.of(value);
			}
		} catch (InvalidPathException e) {
			// Told below like an empty one: the person sees the value.
		}
		throw new UsageException("The option " + option + " needs a path, not \"" + value + "\".");
	}

	private static int port(String value) throws UsageException {
		if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > MAX_PORT) {
			throw new UsageException(
					"The option --port needs a number from 0 to " + MAX_PORT + ", not \"" + value + "\".");
		}
		return Integer.parseInt(value);
	}
}
