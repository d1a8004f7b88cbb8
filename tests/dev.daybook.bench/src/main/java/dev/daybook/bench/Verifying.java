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

/** Verifies an archive as the first thing that a program does, and says how long that took. */
final class Verifying {

	private Verifying() {
	}

	/**
	 * @param args
	 *            the archive
	 */
	public static void main(String[] args) throws IOException {
		System.out.println(VerifyBench.verify(Path.of(args[0])));
	}
}
