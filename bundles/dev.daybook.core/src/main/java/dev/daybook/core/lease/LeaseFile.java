/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.lease;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import dev.daybook.core.journal.CanonicalJson;
import dev.daybook.core.journal.FileSystem;
import dev.daybook.core.journal.JsonText;

/**
 * A small JSON file that is replaced at one go. Not forced: after a power cut nobody tracks, so nothing in it is worth
 * the force of the disk at every tick. What a power cut leaves may be unreadable, and is then as good as no file.
 */
final class LeaseFile {

	/** Each file has this size, filled up with blanks, so that a new one never ends in the rest of an old one. */
	private static final int SIZE = 4096;

	private final FileSystem files;
	private final String name;
	private final String unnamed;

	/**
	 * @param writer
	 *            a name for the file while it is written, different for each writer
	 */
	LeaseFile(FileSystem files, String name, String writer) {
		this.files = files;
		this.name = name;
		unnamed = name + "." + writer;
	}

	/** What stands in the file, {@code null} if there is none, or it cannot be understood. */
	@Nullable
	JsonObject read() throws IOException {
		if (files.size(name) == 0) {
			return null;
		}
		try {
			return JsonText.parse(new String(files.read(name), StandardCharsets.UTF_8));
		} catch (JsonParseException unreadable) {
			return null;
		}
	}

	void write(JsonObject json) throws IOException {
		var text = CanonicalJson.write(json).getBytes(StandardCharsets.UTF_8);
		var bytes = Arrays.copyOf(text, Math.max(SIZE, text.length));
		Arrays.fill(bytes, text.length, bytes.length, (byte) ' ');
		try (var file = files.open(unnamed)) {
			file.write(ByteBuffer.wrap(bytes), 0);
		}
		files.rename(unnamed, name);
	}
}
