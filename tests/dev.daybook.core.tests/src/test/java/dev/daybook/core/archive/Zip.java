/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.core.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of an archive, to be changed and packed again. */
final class Zip {

	record File(String name, byte[] bytes) {
	}

	final List<File> files = new ArrayList<>();

	Zip(byte[] archive) throws IOException {
		try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.add(new File(entry.getName(), in.readAllBytes()));
			}
		}
	}

	int records() {
		for (var i = 0; i < files.size(); i++) {
			if (files.get(i).name().endsWith(ArchiveWriter.RECORDS)) {
				return i;
			}
		}
		throw new AssertionError("There are no records.");
	}

	void set(int index, byte[] bytes) {
		files.set(index, new File(files.get(index).name(), bytes));
	}

	byte[] pack() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (var file : files) {
				zip.putNextEntry(new ZipEntry(file.name()));
				zip.write(file.bytes());
			}
		}
		return out.toByteArray();
	}
}
