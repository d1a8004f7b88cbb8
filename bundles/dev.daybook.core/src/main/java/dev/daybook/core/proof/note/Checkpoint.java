/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.proof.note;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

import dev.daybook.core.journal.Hash;

/**
 * What a checkpoint says, as C2SP tlog-checkpoint has it: the root of a journal's tree at a size.
 *
 * @param origin
 *            which journal, one line
 * @param size
 *            count of records
 * @param root
 *            RFC 9162 tree hash of them
 * @param extensions
 *            further lines, which mean nothing here; none is empty
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

	private static final int ROOT_BYTES = 32;
	private static final int MAX_LINES = 64;

	/**
	 * @throws IllegalArgumentException
	 *             if a checkpoint cannot say that
	 */
	public Checkpoint {
		extensions = List.copyOf(extensions);
		requireLine(origin);
		extensions.forEach(Checkpoint::requireLine);
		if (size < 0 || extensions.size() > MAX_LINES - 3) {
			throw new IllegalArgumentException("A checkpoint has a size, and at most 64 lines.");
		}
	}

	public Checkpoint(String origin, long size, Hash root) {
		this(origin, size, root, List.of());
	}

	/** The origin of a journal's checkpoints, which is the name of its keys too. */
	public static String originOf(String journal) {
		return "daybook/journal/" + journal;
	}

	/**
	 * @param text
	 *            the text of a note
	 * @throws NoteException
	 *             if it is no checkpoint
	 */
	public static Checkpoint parse(String text) throws NoteException {
		SignedNote.checkText(text);
		if (!text.endsWith("\n")) {
			throw new NoteException("The checkpoint does not end with a line feed.");
		}
		var lines = text.substring(0, text.length() - 1).split("\n", MAX_LINES + 1);
		if (lines.length < 3 || lines.length > MAX_LINES || Arrays.stream(lines).anyMatch(String::isEmpty)) {
			throw new NoteException("A checkpoint is made of an origin, a size and a root, without empty lines.");
		}
		return new Checkpoint(lines[0], size(lines[1]), root(lines[2]), List.of(lines).subList(3, lines.length));
	}

	private static void requireLine(String line) {
		SignedNote.requireText(line);
		if (line.isEmpty() || line.indexOf('\n') >= 0) {
			throw new IllegalArgumentException("A line of a checkpoint is one line, and not empty.");
		}
	}

	private static long size(String line) throws NoteException {
		try {
			var size = Long.parseLong(line);
			if (size >= 0 && Long.toString(size).equals(line)) {
				return size;
			}
		} catch (NumberFormatException malformed) {
			throw noSize();
		}
		throw noSize();
	}

	private static NoteException noSize() {
		return new NoteException("The checkpoint's size is no whole number in plain digits.");
	}

	private static Hash root(String line) throws NoteException {
		var bytes = Base64Text.read(line);
		if (bytes.length != ROOT_BYTES) {
			throw new NoteException("The checkpoint's root does not have 32 bytes.");
		}
		return new Hash(HexFormat.of().formatHex(bytes));
	}

	/** The text of the note, to be signed. */
	public String text() {
		var text = new StringBuilder(origin).append('\n').append(size).append('\n')
				.append(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(root.hex()))).append('\n');
		extensions.forEach(e -> text.append(e).append('\n'));
		return text.toString();
	}
}
