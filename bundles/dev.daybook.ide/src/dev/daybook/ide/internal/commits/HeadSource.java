/*
 * Copyright (c) 2026 Daybook contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.daybook.ide.internal.commits;

import java.io.IOException;

/** Reads HEAD from files where that is possible, and asks a command only when reference tables have changed. */
final class HeadSource implements HeadState.Source {

	private final HeadState.Source command;
	private SmallFile.Stat tables = SmallFile.Stat.ABSENT;
	private HeadState known = HeadState.NONE;

	HeadSource(HeadState.Source command) {
		this.command = command;
	}

	@Override
	public HeadState read(Repository repository) throws IOException {
		var now = SmallFile.stat(repository.refTables());
		if (!now.exists()) {
			return HeadState.fromFiles(repository);
		}
		if (!now.equals(tables)) {
			known = command.read(repository);
			tables = now;
		}
		return known;
	}
}
