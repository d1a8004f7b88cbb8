/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.bench;

import java.io.IOException;
import java.nio.file.Path;

import dev.daybook.core.diary.Diary;

/** Opens a journal and the diary in it, as the first thing that a program does, and says how long each took. */
final class Opening {

	private Opening() {
	}

	/**
	 * @param args
	 *            the diary's folder
	 */
	public static void main(String[] args) throws IOException {
		var start = System.nanoTime();
		try (var journal = TenYears.open(Path.of(args[0]))) {
			var opened = System.nanoTime();
			new Diary().open(journal);
			var read = System.nanoTime();
			System.out.println(opened - start);
			System.out.println(read - start);
		}
	}
}
