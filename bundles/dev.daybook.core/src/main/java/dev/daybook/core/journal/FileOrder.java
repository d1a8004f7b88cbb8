/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Which files of a folder make up the chain, and where each of them ends, by their headers alone. Reads only. */
final class FileOrder {

	private final Map<Integer, FileHeader> headers = new HashMap<>();
	private final List<FileHeader> takeOvers = new ArrayList<>(0);
	private final List<Integer> chain = new ArrayList<>();
	private final List<Integer> late = new ArrayList<>(0);
	private int highest;
	private String journal = "";

	/**
	 * @throws JournalFormatException
	 *             if a file is of a later format
	 */
	FileOrder(FileSystem files) throws IOException {
		var numbers = FileHeader.numbers(files);
		for (var number : numbers) {
			read(files, number);
		}
		for (var number : numbers) {
			(isLate(number) ? late : chain).add(number);
			highest = number;
		}
	}

	/** Numbers of the files that make up the chain, ascending. */
	List<Integer> chain() {
		return chain;
	}

	/** Numbers of files from writers who had been taken over from before these files were there. */
	List<Integer> late() {
		return late;
	}

	/** Highest number of all, 0 if there is none. */
	int highest() {
		return highest;
	}

	/** The header of a file, {@code null} if it is damaged. */
	@Nullable
	FileHeader header(int number) {
		return headers.get(number);
	}

	/** Where a file's part of the chain ends, empty for the last one, and if the header after it is damaged. */
	Optional<Head> end(int index) {
		return index + 1 < chain.size()
				? Optional.ofNullable(headers.get(chain.get(index + 1))).map(FileHeader::start)
				: Optional.empty();
	}

	/** Length in bytes that a file had when its writer was taken over from; beyond counting if that never happened. */
	long length(int number) {
		var length = Long.MAX_VALUE;
		for (var header : takeOvers) {
			length = header.left() == number ? Math.min(length, header.leftBytes()) : length;
		}
		return length;
	}

	private void read(FileSystem files, int number) throws IOException {
		var name = FileHeader.name(number);
		var header = FileHeader.of(files, name);
		if (header == null) {
			return;
		}
		headers.put(number, header);
		if (header.fits(name)) {
			journal = journal.isEmpty() ? header.journal() : journal;
			if (header.left() > 0 && header.journal().equals(journal)) {
				takeOvers.add(header);
			}
		}
	}

	private boolean isLate(int number) {
		for (var header : takeOvers) {
			if (header.left() < number && number < header.file()) {
				return true;
			}
		}
		return false;
	}
}
