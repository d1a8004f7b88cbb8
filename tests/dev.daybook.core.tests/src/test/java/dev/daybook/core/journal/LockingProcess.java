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
import java.nio.file.Path;

/** A process that opens a journal, and says whether it could. */
final class LockingProcess {

	private LockingProcess() {
	}

	/**
	 * @param args
	 *            the diary's folder
	 */
	public static void main(String[] args) throws IOException {
		try (var journal = Samples.open(new DiskFileSystem(Path.of(args[0])))) {
			System.out.println("open");
		} catch (JournalBusyException e) {
			System.out.println(e.getMessage());
		}
	}
}
