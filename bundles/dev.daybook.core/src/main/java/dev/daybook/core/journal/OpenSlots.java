/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonObject;

/**
 * The open segment's state in a file of two slots, written in turn, so that a torn write leaves the other one. After a
 * failed force the file is never trusted again, and the next state goes to a new file.
 */
final class OpenSlots implements Closeable {

	/** Size of a slot in bytes; a state takes one or two thousand. */
	static final int SLOT = 64 * 1024;

	private final FileSystem files;
	private long generation;
	private int fileNumber = 1;
	private FileSystem.@Nullable OutFile file;
	private @Nullable JsonObject state;

	OpenSlots(FileSystem files) throws IOException {
		this.files = files;
		for (var name : files.list()) {
			if (name.matches("open-\\d+\\.slots")) {
				fileNumber = Math.max(fileNumber, Integer.parseInt(name.replaceAll("\\D", "")));
				take(files.read(name, 0, SLOT));
				take(files.read(name, SLOT, SLOT));
			}
		}
	}

	Optional<JsonObject> state() {
		return Optional.ofNullable(state);
	}

	void save(JsonObject newState) throws IOException {
		var json = new JsonObject();
		json.addProperty("generation", generation + 1);
		json.add("state", newState);
		var bytes = Line.of(CanonicalJson.write(json)).getBytes(StandardCharsets.UTF_8);
		if (bytes.length > SLOT) {
			throw new IllegalArgumentException("The open segment is too big to be saved: " + bytes.length + " bytes.");
		}
		try {
			var out = opened();
			out.write(ByteBuffer.wrap(bytes), (generation + 1) % 2 * SLOT);
			out.force();
		} catch (IOException e) {
			abandon(e);
			throw e;
		}
		generation++;
		state = newState;
	}

	@Override
	public void close() throws IOException {
		var out = file;
		file = null;
		if (out != null) {
			out.close();
		}
	}

	private FileSystem.OutFile opened() throws IOException {
		var out = file;
		if (out == null) {
			out = files.open("open-" + fileNumber + ".slots");
			file = out;
			files.forceFolder();
		}
		return out;
	}

	private void abandon(IOException cause) {
		fileNumber++;
		try {
			close();
		} catch (IOException e) {
			cause.addSuppressed(e);
		}
	}

	private void take(byte[] slot) {
		var json = new LineReader(slot).next();
		if (json != null && json.get("generation").getAsLong() > generation) {
			generation = json.get("generation").getAsLong();
			state = json.getAsJsonObject("state");
		}
	}
}
